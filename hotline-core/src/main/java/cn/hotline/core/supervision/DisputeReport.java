package cn.hotline.core.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Returns asked for, and orders that left units unanswered, from {@code from}, inclusive, to {@code to}, exclusive.
 *
 * @param units each with those below it
 * @param categories those most disputed, at most twenty
 */
public record DisputeReport(
        Instant asOf, Instant from, Instant to, Line total, List<Line> units, List<Line> categories) {

    public DisputeReport {
        units = List.copyOf(units);
        categories = List.copyOf(categories);
    }

    /**
     * @param code null of the total
     * @param moves orders that left the unit unanswered
     * @param problemOrders orders among these that three units or more have led
     * @param lostSeconds working time that the moved orders had spent with the unit
     * @param lostDays the same in working days of the city, with two decimals
     */
    public record Line(
            @Nullable String code,
            String name,
            long requested,
            long approved,
            long rejected,
            long arbitrated,
            long reassigned,
            long lapsed,
            long pending,
            long moves,
            long problemOrders,
            long lostSeconds,
            double lostDays) {}
}
