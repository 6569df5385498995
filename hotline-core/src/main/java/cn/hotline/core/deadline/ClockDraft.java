package cn.hotline.core.deadline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A clock while one transition changes it; {@code nextAt} always follows from the rest. */
final class ClockDraft {
    private final int no;
    private final ClockKind kind;
    private @Nullable String unit;
    private @Nullable String hoursUnit;
    private final int assignmentNo;
    private final String ruleId;
    private final int ruleVersion;
    private final Instant startedAt;
    private Instant dueAt;
    private @Nullable Instant warnAt;
    private ClockStatus status = ClockStatus.RUNNING;
    private @Nullable Instant warnedAt;
    private @Nullable Instant breachedAt;
    private @Nullable Instant stoppedAt;
    private @Nullable Instant pausedAt;
    private @Nullable Long remainingMillis;
    private boolean provisional;
    private int calendarVersion;
    private int step;
    private @Nullable Instant chargedAt;
    private @Nullable Instant stepAt;

    ClockDraft(
            int no,
            DeadlineRule rule,
            int ruleVersion,
            @Nullable String unit,
            int assignmentNo,
            Instant startedAt,
            Instant dueAt,
            int calendarVersion) {
        this.no = no;
        this.kind = rule.kind();
        this.unit = unit;
        this.assignmentNo = assignmentNo;
        this.ruleId = rule.id();
        this.ruleVersion = ruleVersion;
        this.startedAt = startedAt;
        this.dueAt = dueAt;
        this.calendarVersion = calendarVersion;
    }

    ClockDraft(DeadlineClock clock) {
        no = clock.no();
        kind = clock.kind();
        unit = clock.unit();
        hoursUnit = clock.hoursUnit();
        assignmentNo = clock.assignmentNo();
        ruleId = clock.ruleId();
        ruleVersion = clock.ruleVersion();
        startedAt = clock.startedAt();
        dueAt = clock.dueAt();
        warnAt = clock.warnAt();
        status = clock.status();
        warnedAt = clock.warnedAt();
        breachedAt = clock.breachedAt();
        stoppedAt = clock.stoppedAt();
        pausedAt = clock.pausedAt();
        remainingMillis = clock.remainingMillis();
        provisional = clock.provisional();
        calendarVersion = clock.calendarVersion();
        step = clock.step();
        chargedAt = clock.chargedAt();
        stepAt = clock.status() == ClockStatus.BREACHED ? clock.nextAt() : null;
    }

    ClockDraft charged(@Nullable String newUnit, Instant moment) {
        unit = newUnit;
        chargedAt = moment.truncatedTo(ChronoUnit.MILLIS);
        step = 0;
        return this;
    }

    ClockDraft hoursUnit(@Nullable String another) {
        hoursUnit = another;
        return this;
    }

    ClockDraft due(Instant due, @Nullable Instant warn) {
        dueAt = due;
        warnAt = warn;
        return this;
    }

    ClockDraft calendar(boolean isProvisional, int version) {
        provisional = isProvisional;
        calendarVersion = version;
        return this;
    }

    ClockDraft status(ClockStatus next) {
        status = next;
        return this;
    }

    ClockDraft warned(@Nullable Instant moment) {
        warnedAt = moment;
        return this;
    }

    ClockDraft breached(Instant moment) {
        breachedAt = moment;
        return status(ClockStatus.BREACHED);
    }

    /** @param taken steps of the escalation so far */
    ClockDraft awaitsStep(int taken, EscalationCourse course) {
        step = taken;
        stepAt = course.moment(taken + 1, chargedAt != null && chargedAt.isAfter(dueAt) ? chargedAt : dueAt);
        return this;
    }

    ClockDraft notBreached() {
        breachedAt = null;
        return status(ClockStatus.RUNNING);
    }

    ClockDraft stopped(@Nullable Instant moment) {
        stoppedAt = moment;
        return this;
    }

    ClockDraft paused(Instant moment, long remaining) {
        pausedAt = moment;
        remainingMillis = remaining;
        return status(ClockStatus.PAUSED);
    }

    ClockDraft running() {
        pausedAt = null;
        remainingMillis = null;
        return status(ClockStatus.RUNNING);
    }

    DeadlineClock clock() {
        return new DeadlineClock(
                no,
                kind,
                unit,
                hoursUnit,
                assignmentNo,
                ruleId,
                ruleVersion,
                startedAt,
                dueAt,
                warnAt,
                status,
                warnedAt,
                breachedAt,
                stoppedAt,
                pausedAt,
                remainingMillis,
                provisional,
                calendarVersion,
                step,
                chargedAt,
                nextAt());
    }

    private @Nullable Instant nextAt() {
        if (status == ClockStatus.BREACHED) {
            return stoppedAt == null ? stepAt : null;
        }
        if (status != ClockStatus.RUNNING) {
            return null;
        }
        if (warnAt != null && warnedAt == null) {
            return warnAt;
        }
        return kind.isAlarm() ? dueAt : dueAt.plusMillis(1);
    }
}
