package cn.hotline.core.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How soon lead units received, handled and answered what was dispatched to them from {@code from}, inclusive, to
 * {@code to}, exclusive, in working time of theirs.
 *
 * @param units each with what lies below it
 */
public record FirstTimesReport(Instant asOf, Instant from, Instant to, Line total, List<Line> units) {

    public FirstTimesReport {
        units = List.copyOf(units);
    }

    /** @param code null for the total; @param dispatched how many orders were dispatched to it */
    public record Line(@Nullable String code, String name, long dispatched, Times receive, Times handle, Times reply) {}

    /**
     * Working time in seconds, null without any.
     *
     * @param count of orders that were received, handled or answered by the moment of the report
     * @param medianSeconds the shortest that half of them did not exceed; @param p90Seconds that nine of ten did not exceed
     */
    public record Times(
            long count,
            @Nullable Long medianSeconds,
            @Nullable Long p90Seconds,
            @Nullable Long meanSeconds) {}
}
