package cn.hotline.core.catalogue;

import cn.hotline.core.dispatch.DispatchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One rule that two catalogues do not have alike.
 *
 * @param before null when it is new
 * @param after null when it is gone
 */
public record CatalogueDifference(
        @Nullable CatalogueLine before, @Nullable CatalogueLine after) {

    /** @param items the first two hundred, in the order of the new catalogue, then what is gone */
    public record All(int added, int changed, int removed, List<CatalogueDifference> items) {}

    static All between(List<DispatchRule> before, List<DispatchRule> after, LineWriter writer) {
        Map<List<@Nullable Object>, DispatchRule> old = new LinkedHashMap<>();
        before.forEach(rule -> old.put(place(rule), CatalogueCheck.withoutId(rule)));
        List<CatalogueDifference> items = new ArrayList<>();
        int added = 0;
        int changed = 0;
        for (DispatchRule rule : after) {
            DispatchRule earlier = old.remove(place(rule));
            if (!rule.equals(earlier)) {
                items.add(new CatalogueDifference(earlier == null ? null : writer.line(earlier), writer.line(rule)));
                added += earlier == null ? 1 : 0;
                changed += earlier == null ? 0 : 1;
            }
        }
        old.values().forEach(gone -> items.add(new CatalogueDifference(writer.line(gone), null)));
        return new All(
                added, changed, old.size(), items.stream().limit(Findings.TOLD).toList());
    }

    private static List<@Nullable Object> place(DispatchRule rule) {
        List<@Nullable Object> place = new ArrayList<>();
        place.add(rule.category());
        place.add(rule.area());
        place.add(rule.type());
        place.add(rule.validFrom());
        return place;
    }
}
