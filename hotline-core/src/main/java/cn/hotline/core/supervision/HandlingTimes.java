package cn.hotline.core.supervision;

import cn.hotline.core.deadline.Calendars;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.supervision.HandlingStore.Away;
import cn.hotline.core.supervision.HandlingStore.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit's own working time on one order: by its working calendar from its dispatch, less whatever the order spent with
 * the centre, which decided on a return or a reply, or shelved. None of that is the lead's.
 */
record HandlingTimes(Calendars calendars, Map<Long, List<Away>> away) {

    @Nullable
    Long seconds(Row row, @Nullable Instant until) {
        if (until == null) {
            return null;
        }
        WorkingCalendar calendar = calendars.of(row.unit());
        Duration time = calendar.workingTimeBetween(row.assignedAt(), until);
        for (Away span : row.leads() ? away.getOrDefault(row.id(), List.of()) : List.<Away>of()) {
            time = time.minus(within(span, row.assignedAt(), until, calendar));
        }
        return time.toSeconds();
    }

    private static Duration within(Away span, Instant start, Instant end, WorkingCalendar calendar) {
        Instant from = span.from().isBefore(start) ? start : span.from();
        Instant to = span.to() == null || span.to().isAfter(end) ? end : span.to();
        return from.isBefore(to) ? calendar.workingTimeBetween(from, to) : Duration.ZERO;
    }
}
