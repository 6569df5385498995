package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.machine.Rule.business;

import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.Command;
import java.time.Duration;

/** Leaving the straight course: shelving, withdrawing, reopening. */
final class CourseRules {

    private CourseRules() {}

    static final Rule CLOSURE_NOT_BREACHED = business("closure-not-breached", "已超过办理时限，不能挂账", f -> {
        DeadlineClock clock = f.file().workClock();
        return clock != null && !clock.isOverdue(f.now());
    });

    static final Rule PLANNED_DATE_AHEAD = business(
            "planned-date-ahead",
            "计划恢复日期须晚于今天",
            f -> f.command(Command.Shelve.class)
                    .plannedDate()
                    .isAfter(f.now().atZone(WorkingCalendar.ZONE).toLocalDate()));

    /** A supervisor resumes at any time, the sweep on the planned date. */
    static final Rule RESUME_DUE = business(
            "planned-date-reached",
            "尚未到计划恢复日期",
            f -> !f.actor().has(Role.SYSTEM)
                    || f.order().shelvedUntil() == null
                    || !f.order()
                            .shelvedUntil()
                            .isAfter(f.now().atZone(WorkingCalendar.ZONE).toLocalDate()));

    static final Rule WITHIN_REOPENING_TIME = business(
            "within-reopening-time",
            "已超过重新受理期限（办结后15日内）",
            f -> f.order().endedAt() != null
                    && !f.now()
                            .isAfter(f.order()
                                    .endedAt()
                                    .plus(Duration.ofDays(f.policy().reopenDays()))));

    static final Rule CLOCK_WARNING_DUE = business("warning-due", "尚未到预警时间", f -> clock(f).isWarningDue(f.now()));

    static final Rule CLOCK_OVERDUE = business("deadline-passed", "尚未超期", f -> clock(f).isBreachDue(f.now()));

    static final Rule STEP_DUE = business("step-due", "尚未到下一步督促时间，或这一步已经督促，或已换责任单位", f -> {
        Command.EscalateDeadline step = f.command(Command.EscalateDeadline.class);
        boolean sameUnit = java.util.Objects.equals(clock(f).unit(), step.unit());
        return sameUnit && clock(f).isStepDue(f.now()) && clock(f).step() + 1 == step.step();
    });

    static final Rule CLOCKS_NOT_YET_RECOUNTED = business("clocks-not-yet-recounted", "时限已经停止，或已按新日历重算", f -> {
        Command.RecomputeDeadlines command = f.command(Command.RecomputeDeadlines.class);
        return command.clocks().stream()
                .map(named -> f.file().clock(named.clock()))
                .allMatch(clock ->
                        clock != null && clock.isOpen() && clock.calendarVersion() < command.calendarVersion());
    });

    private static DeadlineClock clock(Facts f) {
        return java.util.Objects.requireNonNull(
                f.file().clock(f.command(Command.OnClock.class).clock()));
    }
}
