package cn.hotline.core.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Late clocks, counted four ways; every figure is that of {@link OverdueDesk#rows} with the same query.
 *
 * @param units each with what lies below it; the centre's own time has no unit
 */
public record OverdueReport(
        Instant asOf,
        @Nullable Instant from,
        @Nullable Instant to,
        LateTally total,
        List<Line> units,
        List<Line> kinds,
        List<Line> categories,
        List<Line> urgencies) {

    public OverdueReport {
        units = List.copyOf(units);
        kinds = List.copyOf(kinds);
        categories = List.copyOf(categories);
        urgencies = List.copyOf(urgencies);
    }

    /** @param code null for the centre's own time */
    public record Line(@Nullable String code, String name, LateTally tally) {}
}
