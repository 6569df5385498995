package cn.hotline.core.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Late clocks, counted in several ways; every figure is the number of {@link OverdueDesk#rows} with the same query
 * narrowed by the line's code.
 *
 * @param asOf the moment of the report, to be given back when its rows are asked for
 * @param orders of which some clock is late, each once however many of its clocks are; an order can stand behind several
 *     lines, so that those of the lines would not add up
 * @param units each with what lies below it, so that they add up to more than the total
 * @param unitGroups by what the unit charged is; @param districts by where the appeal lies
 */
public record OverdueReport(
        Instant asOf,
        @Nullable Instant from,
        @Nullable Instant to,
        LateTally total,
        long orders,
        List<ReportLine<LateTally>> units,
        List<ReportLine<LateTally>> unitGroups,
        List<ReportLine<LateTally>> districts,
        List<ReportLine<LateTally>> categories,
        List<ReportLine<LateTally>> urgencies,
        List<ReportLine<LateTally>> kinds) {

    public OverdueReport {
        units = List.copyOf(units);
        unitGroups = List.copyOf(unitGroups);
        districts = List.copyOf(districts);
        categories = List.copyOf(categories);
        urgencies = List.copyOf(urgencies);
        kinds = List.copyOf(kinds);
    }
}
