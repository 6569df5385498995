package cn.hotline.core.dispatch;

import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.Units;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An immutable picture of categories and rules in force. The most specific rule wins: area, then type, then category. */
public final class DispatchCatalogue {

    private static final int SUGGESTIONS = 3;
    private static final int CITY_PREFIX = 4;

    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Set<String> parents;
    private final List<DispatchRule> rules;

    public DispatchCatalogue(Collection<Category> categories, Collection<DispatchRule> rules) {
        categories.forEach(category -> this.categories.put(category.code(), category));
        this.parents = categories.stream()
                .map(Category::parentCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        this.rules = rules.stream()
                .sorted(Comparator.comparingInt(DispatchCatalogue::specificity).reversed())
                .toList();
    }

    public Collection<Category> categories() {
        return categories.values();
    }

    public @Nullable Category category(@Nullable String code) {
        return code == null ? null : categories.get(code);
    }

    /** A category an appeal may be given: known, open and a leaf. */
    public boolean isAssignable(String code) {
        Category category = categories.get(code);
        return category != null && category.opened() && !parents.contains(code);
    }

    /** Up to three units, the best first; never empty while the catch-all stands. */
    public List<SuggestedUnit> suggest(String category, String type, Whereabouts where, Units units) {
        Map<String, SuggestedUnit> found = new LinkedHashMap<>();
        for (DispatchRule rule : rules) {
            if (applies(rule, category, type, where)) {
                add(found, unitOf(rule.leadKind(), rule.leadUnit(), where, units), rule);
                if (rule.coKind() != null) {
                    add(found, unitOf(rule.coKind(), rule.coUnit(), where, units), rule);
                }
            }
        }
        return found.values().stream().limit(SUGGESTIONS).toList();
    }

    private static void add(Map<String, SuggestedUnit> found, @Nullable Unit unit, DispatchRule rule) {
        if (unit != null && unit.opened()) {
            found.putIfAbsent(unit.code(), new SuggestedUnit(unit.code(), unit.name(), rule.basis()));
        }
    }

    private static boolean applies(DispatchRule rule, String category, String type, Whereabouts where) {
        return (rule.category() == null || rule.category().equals(category))
                && (rule.type() == null || rule.type().equals(type))
                && (rule.area() == null || where.contains(rule.area()));
    }

    private static int specificity(DispatchRule rule) {
        return (rule.category() == null ? 0 : 1) + (rule.type() == null ? 0 : 2) + (rule.area() == null ? 0 : 4);
    }

    private static @Nullable Unit unitOf(LeadKind kind, @Nullable String named, Whereabouts where, Units units) {
        return switch (kind) {
            case UNIT -> units.find(named);
            case PLACE_SUBDISTRICT -> units.find(where.subdistrict());
            case PLACE_DISTRICT_DEPARTMENT -> localOf(named, where.district(), units);
        };
    }

    /** A district's own department bears its city department's code with the district's in front. */
    private static @Nullable Unit localOf(@Nullable String city, @Nullable String district, Units units) {
        Unit local = city == null || district == null ? null : units.find(district + city.substring(CITY_PREFIX));
        return local != null ? local : units.find(city);
    }
}
