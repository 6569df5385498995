package cn.hotline.core.workorder;

import cn.hotline.core.deadline.Calendars;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.Escalation;
import cn.hotline.core.deadline.EscalationCourse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which steps await a clock once it is overdue: by who answers for it, and whether it runs at any hour. */
@Component
final class StepPlan {

    private final Deadlines deadlines;
    private final Escalation escalation;

    StepPlan(Deadlines deadlines, Escalation escalation) {
        this.deadlines = deadlines;
        this.escalation = escalation;
    }

    EscalationCourse of(DeadlineClock clock) {
        return of(clock, deadlines.calendars());
    }

    /** By other calendars than those that are known here to be in force. */
    EscalationCourse of(DeadlineClock clock, Calendars calendars) {
        return course(clock.unit(), clock.ruleVersion(), clock.ruleId(), calendars);
    }

    /** As if that unit answered for it. */
    EscalationCourse of(DeadlineClock clock, @Nullable String unit) {
        return course(unit, clock.ruleVersion(), clock.ruleId(), deadlines.calendars());
    }

    EscalationCourse of(DueClock due) {
        return course(due.unit(), due.ruleVersion(), due.ruleId(), deadlines.calendars());
    }

    private EscalationCourse course(@Nullable String unit, int ruleVersion, String ruleId, Calendars calendars) {
        boolean anyHour = deadlines.rules(ruleVersion).atAnyHour(ruleId);
        return new EscalationCourse(escalation.steps(unit, anyHour), escalation.ahead(), calendars.of(unit));
    }
}
