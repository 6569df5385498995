package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.DeadlineRules;
import cn.hotline.core.deadline.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Starts an order's clocks by the rules and the calendar in force. */
record Timekeeping(DeadlineRules rules, WorkingCalendar calendar) {

    private static final LocalTime OPENING = LocalTime.of(9, 0);

    DeadlineClock start(int no, ClockKind kind, @Nullable String unit, int assignmentNo, WorkOrder order, Instant now) {
        return start(no, kind, unit, assignmentNo, order.isUrgent(), order.type() == AppealType.INQUIRY, now);
    }

    DeadlineClock start(
            int no,
            ClockKind kind,
            @Nullable String unit,
            int assignmentNo,
            boolean urgent,
            boolean inquiry,
            Instant now) {
        return rules.start(no, kind, unit, assignmentNo, urgent, inquiry, now, calendar);
    }

    /** The alarm that takes a shelved order up again, in the morning of the planned date. */
    DeadlineClock alarm(int no, @Nullable String unit, Instant now, LocalDate planned) {
        Instant due = planned.atTime(OPENING).atZone(WorkingCalendar.ZONE).toInstant();
        return rules.startPlanned(no, unit, now, due, calendar);
    }
}
