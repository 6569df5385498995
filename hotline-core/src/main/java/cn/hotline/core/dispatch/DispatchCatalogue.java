package cn.hotline.core.dispatch;

import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable picture of the categories and of one catalogue version's rules on one day. The most specific rule wins: one
 * for the category, a leaf before its top; then one for the type; then one for the area, a narrower one before a wider.
 */
public final class DispatchCatalogue {

    private static final int SUGGESTIONS = 3;

    private final int version;
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Set<String> parents;
    private final Map<Field, List<DispatchRule>> rules = new HashMap<>();

    /** What a rule is limited to, its type apart. */
    private record Field(
            @Nullable String category, @Nullable String area) {}

    /** @param rules those valid on the day */
    public DispatchCatalogue(int version, Collection<Category> categories, Collection<DispatchRule> rules) {
        this.version = version;
        categories.forEach(category -> this.categories.put(category.code(), category));
        this.parents = categories.stream()
                .map(Category::parentCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (DispatchRule rule : rules) {
            this.rules
                    .computeIfAbsent(new Field(rule.category(), rule.area()), field -> new ArrayList<>())
                    .add(rule);
        }
    }

    public int version() {
        return version;
    }

    public Collection<Category> categories() {
        return categories.values();
    }

    public @Nullable Category category(@Nullable String code) {
        return code == null ? null : categories.get(code);
    }

    /** Code of the category above a leaf; the code itself where there is none. */
    public @Nullable String topOf(@Nullable String code) {
        Category category = category(code);
        return category == null || category.parentCode() == null ? code : category.parentCode();
    }

    /** Codes of a category and of those below it, which a list or a report means by it; none for null, which means all. */
    public Set<String> withBelow(@Nullable String code) {
        Set<String> codes = new TreeSet<>();
        if (code != null) {
            codes.add(code);
            categories.values().stream()
                    .filter(category -> code.equals(category.parentCode()))
                    .map(Category::code)
                    .forEach(codes::add);
        }
        return codes;
    }

    /** A category an appeal may be given: known, open and a leaf. */
    public boolean isAssignable(String code) {
        Category category = categories.get(code);
        return category != null && category.opened() && !parents.contains(code);
    }

    /** The rules that apply, the most specific first. */
    public List<DispatchRule> applying(String category, String type, Whereabouts where) {
        List<DispatchRule> found = new ArrayList<>();
        for (@Nullable String level : levels(category)) {
            List<DispatchRule> ofLevel = where.fromNarrowest()
                    .flatMap(area -> rules.getOrDefault(new Field(level, area), List.of()).stream())
                    .toList();
            ofLevel.stream().filter(rule -> type.equals(rule.type())).forEach(found::add);
            ofLevel.stream().filter(rule -> rule.type() == null).forEach(found::add);
        }
        return found;
    }

    /** The class that deadline rules may be limited to; null for the usual deadlines. */
    public @Nullable String deadlineClass(String category, String type, Whereabouts where) {
        List<DispatchRule> applying = applying(category, type, where);
        return applying.isEmpty() ? null : applying.getFirst().deadlineClass();
    }

    /** Up to three units, the best first and a possible lead; never empty. */
    public List<SuggestedUnit> suggest(String category, String type, Whereabouts where, Units units) {
        Map<String, SuggestedUnit> found = new LinkedHashMap<>();
        for (DispatchRule rule : applying(category, type, where)) {
            Unit lead = leadOf(rule, where, units);
            if (lead != null) {
                add(found, rule, lead, where, units);
            }
        }
        return found.isEmpty()
                ? List.of(lastResort(where, units))
                : found.values().stream().limit(SUGGESTIONS).toList();
    }

    /** The unit that a rule makes answerable; null when it is closed, unknown or must not lead: the next rule counts then. */
    public @Nullable Unit leadOf(DispatchRule rule, Whereabouts where, Units units) {
        NamedUnit named = rule.lead();
        Set<DispatchRule> seen = new HashSet<>();
        while (named.by() == NamedBy.CATCH_ALL) {
            DispatchRule catchAll = catchAllOf(Objects.requireNonNull(named.code()), units);
            if (catchAll == null || !seen.add(catchAll)) {
                return null;
            }
            named = catchAll.lead();
        }
        Unit unit = named.at(where, units);
        return unit != null && units.canLead(unit.code()) ? unit : null;
    }

    /** Of the area itself, else of the nearest one above it that has a catch-all, else of the whole city. */
    private @Nullable DispatchRule catchAllOf(String area, Units units) {
        return Stream.concat(units.selfAndAbove(area).stream(), Stream.of((String) null))
                .flatMap(above -> rules.getOrDefault(new Field(null, above), List.of()).stream())
                .filter(DispatchRule::isCatchAll)
                .findFirst()
                .orElse(null);
    }

    private void add(Map<String, SuggestedUnit> found, DispatchRule rule, Unit lead, Whereabouts where, Units units) {
        List<Unit> helpers = rule.coHandlers().stream()
                .map(named -> named.at(where, units))
                .filter(Objects::nonNull)
                .filter(unit -> units.canHelp(unit.code()) && !unit.code().equals(lead.code()))
                .distinct()
                .toList();
        List<String> codes = helpers.stream().map(Unit::code).toList();
        found.putIfAbsent(lead.code(), suggested(lead, SuggestedUnit.Role.LEAD, codes, rule));
        helpers.forEach(unit ->
                found.putIfAbsent(unit.code(), suggested(unit, SuggestedUnit.Role.CO_HANDLER, List.of(), rule)));
    }

    private SuggestedUnit suggested(Unit unit, SuggestedUnit.Role role, List<String> beside, DispatchRule rule) {
        SuggestedUnit.Source source =
                rule.category() == null ? SuggestedUnit.Source.CATCH_ALL : SuggestedUnit.Source.RULE;
        SuggestedUnit.RuleRef ref = new SuggestedUnit.RuleRef(version, rule.id());
        return new SuggestedUnit(unit.code(), unit.name(), source, role, beside, rule.basis(), ref, null);
    }

    /** Nothing is left without a unit, even when the unit of the catch-all was closed after the catalogue was saved. */
    private static SuggestedUnit lastResort(Whereabouts where, Units units) {
        Unit unit = Stream.of(NamedBy.PLACE_SUB_CENTRE, NamedBy.PLACE_SUBDISTRICT)
                .map(by -> new NamedUnit(by, null).at(where, units))
                .filter(Objects::nonNull)
                .filter(found -> units.canLead(found.code()))
                .findFirst()
                .orElseGet(() -> units.all().stream()
                        .filter(found -> found.kind() == UnitKind.CITY_DEPARTMENT && found.opened())
                        .min(Comparator.comparing(Unit::code))
                        .orElseThrow(() -> new IllegalStateException("the city has no unit that can lead")));
        return new SuggestedUnit(
                unit.code(),
                unit.name(),
                SuggestedUnit.Source.LAST_RESORT,
                SuggestedUnit.Role.LEAD,
                List.of(),
                "派单目录的兜底单位已撤销或不能主办，请尽快更新派单目录",
                null,
                null);
    }

    private static List<@Nullable String> levels(String category) {
        List<@Nullable String> levels = new ArrayList<>();
        levels.add(category);
        int dot = category.indexOf('.');
        if (dot >= 0) {
            levels.add(category.substring(0, dot));
        }
        levels.add(null);
        return levels;
    }
}
