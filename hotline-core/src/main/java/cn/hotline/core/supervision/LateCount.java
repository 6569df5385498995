package cn.hotline.core.supervision;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds groups of late clocks up, by unit, kind, category and urgency. */
final class LateCount {

    private final Map<@Nullable String, LateTally> units = new HashMap<>();
    private final Map<@Nullable String, LateTally> kinds = new HashMap<>();
    private final Map<@Nullable String, LateTally> categories = new HashMap<>();
    private final Map<@Nullable String, LateTally> urgencies = new HashMap<>();
    private LateTally total = LateTally.NONE;

    void add(OverdueStore.Group group, List<@Nullable String> charged, LateTally tally) {
        total = total.plus(tally);
        charged.forEach(unit -> units.merge(unit, tally, LateTally::plus));
        kinds.merge(group.kind().name(), tally, LateTally::plus);
        categories.merge(group.category(), tally, LateTally::plus);
        urgencies.merge(group.urgency().name(), tally, LateTally::plus);
    }

    LateTally total() {
        return total;
    }

    List<OverdueReport.Line> units(Function<@Nullable String, String> name) {
        return lines(units, name);
    }

    List<OverdueReport.Line> kinds(Function<String, String> name) {
        return lines(kinds, code -> name.apply(String.valueOf(code)));
    }

    List<OverdueReport.Line> categories(Function<String, String> name) {
        return lines(categories, code -> name.apply(String.valueOf(code)));
    }

    List<OverdueReport.Line> urgencies(Function<String, String> name) {
        return lines(urgencies, code -> name.apply(String.valueOf(code)));
    }

    private static List<OverdueReport.Line> lines(
            Map<@Nullable String, LateTally> tallies, Function<@Nullable String, String> name) {
        return tallies.entrySet().stream()
                .map(entry -> new OverdueReport.Line(entry.getKey(), name.apply(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(
                                (OverdueReport.Line line) -> line.tally().late())
                        .reversed())
                .toList();
    }
}
