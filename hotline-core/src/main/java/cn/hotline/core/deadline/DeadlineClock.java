package cn.hotline.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One clock of one order, immutable: each transition gives a new one and throws {@link IllegalStateException} where the
 * status forbids it. All moments are truncated to the millisecond.
 *
 * @param no number within the order
 * @param unit code of the unit that answers for it, null for the centre's own
 * @param hoursUnit code of the unit whose own hours it keeps, whoever answers for it later; null: the city's
 * @param assignmentNo assignment within the order, 0 for the order itself
 * @param ruleId {@link DeadlineRule#id()} of the rule that started it
 * @param ruleVersion {@link DeadlineRules#version()} of the rules that it was started by, kept for ever
 * @param dueAt the last moment that is in time
 * @param warnAt when the yellow card is due, null without one
 * @param breachedAt when the breach was established: by the sweep, or {@code dueAt} where a late stop came first
 * @param stoppedAt when it was stopped or cancelled
 * @param remainingMillis working time left, while paused
 * @param provisional whether the span touches a year whose calendar is not published
 * @param step steps of the escalation that the unit was urged by since it was breached
 * @param chargedAt since when the unit answers for it, null from the start; steps count from no earlier moment
 * @param nextAt when the sweep must next act on it, null when nothing remains to be done: the warning, then the first
 *     millisecond after {@code dueAt}, then the steps of the escalation; for an alarm {@code dueAt} itself
 */
public record DeadlineClock(
        int no,
        ClockKind kind,
        @Nullable String unit,
        @Nullable String hoursUnit,
        int assignmentNo,
        String ruleId,
        int ruleVersion,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant warnAt,
        ClockStatus status,
        @Nullable Instant warnedAt,
        @Nullable Instant breachedAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant pausedAt,
        @Nullable Long remainingMillis,
        boolean provisional,
        int calendarVersion,
        int step,
        @Nullable Instant chargedAt,
        @Nullable Instant nextAt) {

    /** A running clock by a rule. */
    public static DeadlineClock start(
            int no,
            DeadlineRule rule,
            int ruleVersion,
            @Nullable String unit,
            int assignmentNo,
            Instant now,
            WorkingCalendar calendar) {
        Instant start = now.truncatedTo(ChronoUnit.MILLIS);
        Instant due = rule.span().due(start, calendar);
        boolean provisional = rule.span().followsCalendar() && calendar.provisional(start, due);
        return new ClockDraft(no, rule, ruleVersion, unit, assignmentNo, start, due, calendar.version())
                .due(due, rule.warning().at(start, due, rule.span(), calendar))
                .calendar(provisional, calendar.version())
                .clock();
    }

    /** Running past its due moment, or breached: a reply, an extension or shelving comes too late. */
    public boolean isOverdue(Instant now) {
        return status == ClockStatus.BREACHED || isLate(now);
    }

    /** Whether the sweep has to show the yellow card now; a clock already late is breached without one. */
    public boolean isWarningDue(Instant now) {
        return status == ClockStatus.RUNNING
                && warnedAt == null
                && warnAt != null
                && !now.isBefore(warnAt)
                && !isLate(now);
    }

    /** Whether the sweep has to breach it now; never true of an alarm. */
    public boolean isBreachDue(Instant now) {
        return isLate(now);
    }

    /** Whether the sweep has to take the next step of the escalation now. */
    public boolean isStepDue(Instant now) {
        return status == ClockStatus.BREACHED && isOpen() && nextAt != null && !now.isBefore(nextAt);
    }

    /** Whether an alarm has come due. */
    public boolean isAlarmDue(Instant now) {
        return kind.isAlarm() && status == ClockStatus.RUNNING && !now.isBefore(dueAt);
    }

    /** Whether it still waits for something: running, paused, or late and not done. */
    public boolean isOpen() {
        return stoppedAt == null;
    }

    /** The work is done: in time up to and including {@code dueAt}, late after it. */
    public DeadlineClock stop(Instant now) {
        return end(now, ClockStatus.MET, "stop");
    }

    /**
     * The work has become pointless, as when the order is withdrawn or the unit changed. A clock that is overdue by then
     * ends as BREACHED: having been late is a fact, whether or not the sweep came by first.
     */
    public DeadlineClock cancel(Instant now) {
        return end(now, ClockStatus.CANCELLED, "cancel");
    }

    /**
     * It was never owed, as when a task was none of the unit's or a whistle was not its matter: ends as cancelled however
     * late it was, and counts for nobody. One that had ended before keeps its moment.
     */
    public DeadlineClock release(Instant now) {
        return new ClockDraft(this)
                .notBreached()
                .status(ClockStatus.CANCELLED)
                .stopped(stoppedAt == null ? notBeforeStart(now) : stoppedAt)
                .clock();
    }

    /** As if never stopped or cancelled: a reply was rejected, a merge undone. The escalation goes on where it was. */
    public DeadlineClock undoStop(EscalationCourse course) {
        require(!isOpen(), "undo the stop of");
        ClockDraft draft = new ClockDraft(this).stopped(null);
        if (pausedAt != null) {
            return draft.status(ClockStatus.PAUSED).clock();
        }
        boolean foundBySweep = breachedAt != null && breachedAt.isAfter(dueAt);
        return foundBySweep
                ? draft.status(ClockStatus.BREACHED).awaitsStep(step, course).clock()
                : draft.notBreached().clock();
    }

    /** Shelved: the working time left is kept. Only a running handling clock that is not late. */
    public DeadlineClock pause(Instant now, WorkingCalendar calendar) {
        Instant moment = notBeforeStart(now);
        require(status == ClockStatus.RUNNING && kind.isHandlingTime() && !isLate(moment), "pause");
        long remaining = calendar.workingTimeBetween(moment, dueAt).toMillis();
        return new ClockDraft(this).paused(moment, remaining).clock();
    }

    /** Taken up again: due after the remaining working time, the warning as far ahead of it as before. */
    public DeadlineClock resume(Instant now, WorkingCalendar calendar) {
        Long remaining = remainingMillis;
        require(status == ClockStatus.PAUSED && remaining != null, "resume");
        Instant taken = now.truncatedTo(ChronoUnit.MILLIS);
        Instant moment = pausedAt != null && taken.isBefore(pausedAt) ? pausedAt : taken;
        Instant due = calendar.addWorkingDuration(moment, Duration.ofMillis(remaining == null ? 0 : remaining));
        return new ClockDraft(this)
                .running()
                .due(due, warningAhead(moment, due, calendar))
                .calendar(calendar.provisional(startedAt, due), calendar.version())
                .clock();
    }

    /** Counted by a unit's own hours, see {@link Calendars#hoursUnit}. */
    public DeadlineClock keepingHoursOf(@Nullable String another) {
        return new ClockDraft(this).hoursUnit(another).clock();
    }

    /** Another unit, null for the centre, answers for it and is urged by its own course, from the first step on. */
    public DeadlineClock chargedTo(@Nullable String another, Instant now, EscalationCourse course) {
        DeadlineClock charged = new ClockDraft(this).charged(another, now).clock();
        return Objects.equals(unit, another) ? this : charged.escalatingBy(course);
    }

    /**
     * Whether its later self, made by a change now, no longer tells what had become of it by then: it was done or overdue,
     * or is made overdue by the change itself, and its unit or due moment is another now, its stop undone, its pause ended
     * or the clock released. What a clock was that was merely running, nobody has been told yet.
     */
    public boolean isForgottenBy(DeadlineClock later, Instant now) {
        boolean another = !Objects.equals(unit, later.unit)
                || !dueAt.equals(later.dueAt)
                || (stoppedAt != null && !stoppedAt.equals(later.stoppedAt))
                || (pausedAt != null && !pausedAt.equals(later.pausedAt))
                || (!isOpen() && status != later.status)
                || (breachedAt != null && later.breachedAt == null);
        return another && (!isOpen() || dueAt.isBefore(now) || later.dueAt.isBefore(now));
    }

    /** The yellow card was shown. */
    public DeadlineClock warn(Instant now) {
        require(isWarningDue(now), "warn about");
        return new ClockDraft(this).warned(now.truncatedTo(ChronoUnit.MILLIS)).clock();
    }

    /** The red card: only when running and late. The steps of the course come next. */
    public DeadlineClock breach(Instant now, EscalationCourse course) {
        require(isBreachDue(now), "breach");
        return new ClockDraft(this)
                .breached(now.truncatedTo(ChronoUnit.MILLIS))
                .awaitsStep(0, course)
                .clock();
    }

    /** The next step, if it is breached, is taken when the course has it. */
    public DeadlineClock escalatingBy(EscalationCourse course) {
        boolean escalates = status == ClockStatus.BREACHED && isOpen();
        return escalates ? new ClockDraft(this).awaitsStep(step, course).clock() : this;
    }

    /** The next step of the escalation was taken. */
    public DeadlineClock escalate(Instant now, EscalationCourse course) {
        require(isStepDue(now), "escalate");
        return new ClockDraft(this).awaitsStep(step + 1, course).clock();
    }

    /** An approved extension: a later due moment, with a warning of its own. Only a running handling clock. */
    public DeadlineClock extendTo(Instant newDue, WorkingCalendar calendar) {
        Instant due = newDue.truncatedTo(ChronoUnit.MILLIS);
        require(status == ClockStatus.RUNNING && kind.isHandlingTime() && due.isAfter(dueAt), "extend");
        return new ClockDraft(this)
                .warned(null)
                .due(due, warningAhead(startedAt, due, calendar))
                .calendar(calendar.provisional(startedAt, due), calendar.version())
                .clock();
    }

    /**
     * From now on due at another moment: that of an order merged into this one or, when that has left, its own again. What
     * became of the clock is judged by the new moment; a paused one keeps the working time that leads there. The warning
     * keeps its distance, even to before the start, so that the clock can be given back as it was.
     */
    public DeadlineClock fallsDueAt(Instant moment, WorkingCalendar calendar) {
        Instant due = moment.truncatedTo(ChronoUnit.MILLIS);
        boolean unpublished = kind.isHandlingTime() ? calendar.provisional(startedAt, due) : provisional;
        ClockDraft draft = new ClockDraft(this)
                .due(due, warningAhead(Instant.MIN, due, calendar))
                .calendar(unpublished, calendarVersion);
        return switch (status) {
            case PAUSED -> {
                Instant paused = Objects.requireNonNull(pausedAt);
                yield draft.paused(paused, Replay.left(paused, due, calendar).toMillis())
                        .clock();
            }
            case MET ->
                stoppedAt != null && stoppedAt.isAfter(due)
                        ? draft.breached(due).clock()
                        : draft.clock();
            case BREACHED -> {
                boolean inTime = stoppedAt == null ? due.isAfter(dueAt) : !stoppedAt.isAfter(due);
                yield inTime ? unbreached(draft) : draft.clock();
            }
            case RUNNING, CANCELLED -> draft.clock();
        };
    }

    private DeadlineClock unbreached(ClockDraft draft) {
        draft.notBreached();
        return stoppedAt == null ? draft.clock() : draft.status(ClockStatus.MET).clock();
    }

    private boolean isLate(Instant now) {
        return status == ClockStatus.RUNNING
                && !kind.isAlarm()
                && now.truncatedTo(ChronoUnit.MILLIS).isAfter(dueAt);
    }

    private DeadlineClock end(Instant now, ClockStatus inTime, String what) {
        require(isOpen(), what);
        ClockDraft draft = new ClockDraft(this).stopped(notBeforeStart(now));
        if (isOverdue(now)) {
            return draft.breached(breachedAt == null ? dueAt : breachedAt).clock();
        }
        return draft.status(inTime).clock();
    }

    private @Nullable Instant warningAhead(Instant notBefore, Instant due, WorkingCalendar calendar) {
        if (warnAt == null) {
            return null;
        }
        Instant moment = kind.isHandlingTime()
                ? calendar.leadBefore(due, calendar.workingTimeBetween(warnAt, dueAt))
                : due.minus(Duration.between(warnAt, dueAt));
        return moment.isBefore(notBefore) ? notBefore : moment;
    }

    /** A wall clock set back must not end a clock before it began. */
    private Instant notBeforeStart(Instant now) {
        Instant moment = now.truncatedTo(ChronoUnit.MILLIS);
        return moment.isBefore(startedAt) ? startedAt : moment;
    }

    private void require(boolean allowed, String what) {
        if (!allowed) {
            throw new IllegalStateException(
                    "cannot " + what + " clock " + no + " " + kind + ", " + status + ", due " + dueAt);
        }
    }
}
