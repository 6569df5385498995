package cn.hotline.core.reorganisation;

import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.dispatch.Whereabouts;
import cn.hotline.core.workorder.WorkOrder;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who takes over what of a dissolved unit. The most specific share wins: a nearer area before a wider one, then the category
 * itself before the one above it; what no share covers goes to the successor.
 *
 * @param successor of everything else, so that nothing can be left behind
 */
public record SuccessionPlan(String successor, List<Share> shares) {

    private static final int COMMUNITY = 30;
    private static final int SUBDISTRICT = 20;
    private static final int DISTRICT = 10;
    private static final int LEAF = 2;

    public SuccessionPlan {
        shares = List.copyOf(shares);
    }

    /**
     * @param area community, street or town, or district of the order; null: anywhere
     * @param category of the order, or the one above it; null: any
     */
    public record Share(@Nullable String area, @Nullable String category, String unit) {}

    String of(WorkOrder order, DispatchCatalogue catalogue) {
        return shares.stream()
                .filter(share -> weight(share, order, catalogue) >= 0)
                .max(Comparator.comparingInt(share -> weight(share, order, catalogue)))
                .map(Share::unit)
                .orElse(successor);
    }

    /** Who becomes the unit above one that stood below the dissolved unit: an area goes with its orders. */
    String ofUnitBelow(String code) {
        return shares.stream()
                .filter(share -> code.equals(share.area()) && share.category() == null)
                .map(Share::unit)
                .findFirst()
                .orElse(successor);
    }

    Set<String> units() {
        Set<String> units = new LinkedHashSet<>();
        units.add(successor);
        shares.forEach(share -> units.add(share.unit()));
        return units;
    }

    boolean mentions(String unit) {
        return units().contains(unit);
    }

    /** How closely a share describes the order; negative: not at all. */
    private static int weight(Share share, WorkOrder order, DispatchCatalogue catalogue) {
        int area = areaWeight(share.area(), order.whereabouts());
        int category = categoryWeight(share.category(), order, catalogue);
        return area < 0 || category < 0 ? -1 : area + category;
    }

    private static int areaWeight(@Nullable String area, Whereabouts areas) {
        if (area == null) {
            return 0;
        }
        if (area.equals(areas.community())) {
            return COMMUNITY;
        }
        if (area.equals(areas.subdistrict())) {
            return SUBDISTRICT;
        }
        return area.equals(areas.district()) ? DISTRICT : -1;
    }

    private static int categoryWeight(@Nullable String category, WorkOrder order, DispatchCatalogue catalogue) {
        if (category == null) {
            return 0;
        }
        if (category.equals(order.categoryCode())) {
            return LEAF;
        }
        return category.equals(catalogue.topOf(order.categoryCode())) ? 1 : -1;
    }
}
