package cn.hotline.core.learning;

import cn.hotline.core.dispatch.SuggestedUnit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was suggested for an order, to be written down; fewer than three of a kind leave the last ones null. */
public record Shown(
        long workOrderId,
        String category,
        Instant at,
        int catalogueVersion,
        @Nullable Instant learnedUntil,
        @Nullable String unit1,
        @Nullable String source1,
        @Nullable String unit2,
        @Nullable String source2,
        @Nullable String unit3,
        @Nullable String source3,
        @Nullable String category1,
        @Nullable String category2,
        @Nullable String category3) {

    static Shown of(long workOrderId, String category, Instant at, Suggested suggested) {
        List<String> units = suggested.units().stream().map(SuggestedUnit::unit).toList();
        List<String> sources =
                suggested.units().stream().map(unit -> unit.source().name()).toList();
        List<String> categories =
                suggested.categories().stream().map(SuggestedCategory::code).toList();
        return new Shown(
                workOrderId,
                category,
                at,
                suggested.catalogueVersion(),
                suggested.learnedUntil(),
                at(units, 0),
                at(sources, 0),
                at(units, 1),
                at(sources, 1),
                at(units, 2),
                at(sources, 2),
                at(categories, 0),
                at(categories, 1),
                at(categories, 2));
    }

    private static @Nullable String at(List<String> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }
}
