package cn.hotline.core.workorder;

import cn.hotline.core.deadline.Calendars;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockMove;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.DeadlineRule;
import cn.hotline.core.deadline.DeadlineRules;
import cn.hotline.core.deadline.EscalationCourse;
import cn.hotline.core.deadline.Matter;
import cn.hotline.core.deadline.Recount;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts an order's clocks by the rules and the calendars in force; knows what awaits each once it is overdue. */
record Timekeeping(DeadlineRules rules, Deadlines deadlines, Units units, StepPlan plan) {

    private static final LocalTime OPENING = LocalTime.of(9, 0);

    DeadlineClock start(int no, ClockKind kind, @Nullable String unit, int assignmentNo, WorkOrder order, Instant now) {
        return start(no, kind, unit, assignmentNo, order, order.isUrgent(), now);
    }

    /** @param urgent for CHECK_IN: called for an emergency, whatever the order's own urgency */
    DeadlineClock start(
            int no,
            ClockKind kind,
            @Nullable String unit,
            int assignmentNo,
            WorkOrder order,
            boolean urgent,
            Instant now) {
        String concerned = unit == null ? unitOf(order) : unit;
        List<String> path = concerned == null ? List.of() : units.selfAndAbove(concerned);
        Matter matter = new Matter(order.type.name(), urgent, order.deadlineClass, order.categoryCode, path);
        Calendars calendars = deadlines.calendars();
        String hours = calendars.hoursUnit(kind, assignmentNo, unit);
        return rules.start(no, kind, unit, assignmentNo, matter, now, calendars.of(hours))
                .keepingHoursOf(hours);
    }

    /** What happens once the clock is overdue. */
    EscalationCourse course(DeadlineClock clock) {
        return plan.of(clock);
    }

    /** Another unit answers for the clock; null: the centre. */
    DeadlineClock charge(DeadlineClock clock, @Nullable String unit, Instant now) {
        return clock.chargedTo(unit, now, plan.of(clock, unit));
    }

    /** The alarm that takes a shelved order up again, in the morning of the planned date. */
    DeadlineClock alarm(int no, @Nullable String unit, Instant now, LocalDate planned) {
        Instant due = planned.atTime(OPENING).atZone(WorkingCalendar.ZONE).toInstant();
        return rules.startPlanned(no, unit, now, due, deadlines.calendar());
    }

    DeadlineClock extend(DeadlineClock clock, int workingDays) {
        WorkingCalendar calendar = deadlines.calendarToGoOnBy(clock);
        return clock.extendTo(calendar.closeOfBusinessAfterWorkingDays(clock.dueAt(), workingDays), calendar);
    }

    DeadlineClock fallsDueAt(DeadlineClock clock, Instant due) {
        return clock.fallsDueAt(due, deadlines.calendarOf(clock));
    }

    DeadlineClock pause(DeadlineClock clock, Instant now) {
        return clock.pause(now, deadlines.calendarOf(clock));
    }

    DeadlineClock resume(DeadlineClock clock, Instant now) {
        return clock.resume(now, deadlines.calendarToGoOnBy(clock));
    }

    DeadlineClock recount(DeadlineClock clock, List<ClockMove> moves, int calendarVersion, Instant now) {
        Calendars calendars = deadlines.calendars(calendarVersion);
        DeadlineRule rule = deadlines.rules(clock.ruleVersion()).ruleOf(clock);
        DeadlineClock recounted = Recount.of(clock, rule, moves, calendars.of(clock), now);
        return recounted == clock ? clock : recounted.escalatingBy(plan.of(recounted, calendars));
    }

    /** Of a clock that nobody is charged with: the unit that leads, else the narrowest area the matter lies in. */
    private static @Nullable String unitOf(WorkOrder order) {
        return order.leadUnit != null ? order.leadUnit : order.whereabouts().narrowest();
    }
}
