package cn.hotline.core.topic;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Instant;
import java.time.LocalDate;

/** Numbers begin with their day in Beijing, so that orders of a window stand together. A day more at each end is safe. */
final class OrderIds {

    private OrderIds() {}

    static long atOrBefore(Instant moment) {
        return day(moment, -1);
    }

    static long after(Instant moment) {
        return day(moment, 2);
    }

    private static long day(Instant moment, int days) {
        LocalDate day = LocalDate.ofInstant(moment, WorkingCalendar.ZONE).plusDays(days);
        return WorkOrderNumber.of(day, 0).id();
    }
}
