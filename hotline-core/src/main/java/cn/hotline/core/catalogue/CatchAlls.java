package cn.hotline.core.catalogue;

import cn.hotline.core.catalogue.Finding.Kind;
import cn.hotline.core.dispatch.DispatchRule;
import cn.hotline.core.dispatch.NamedBy;
import cn.hotline.core.dispatch.NamedUnit;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The catch-alls (兜底): on every day from the first there is one for the whole city, which names a unit wherever the matter
 * lies, and none leads in a circle.
 */
final class CatchAlls {

    private final List<PlacedRule> catchAlls;
    private final Units units;
    private final LocalDate from;
    private final Findings findings;

    CatchAlls(List<PlacedRule> rules, Units units, LocalDate from, Findings findings) {
        this.catchAlls =
                rules.stream().filter(placed -> placed.rule().isCatchAll()).toList();
        this.units = units;
        this.from = from;
        this.findings = findings;
    }

    void check() {
        Set<PlacedRule> told = new HashSet<>();
        boolean missing = false;
        for (LocalDate day : daysOfChange()) {
            Map<@Nullable String, PlacedRule> valid = validOn(day);
            if (!missing && !valid.containsKey(null)) {
                missing = true;
                findings.add(Kind.GAP, "rules", "catch-all-missing", "自 " + day + " 起没有全市兜底规则（类别、区域、类型都留空）", true);
            }
            valid.values().stream()
                    .filter(placed -> circles(placed, valid) && told.add(placed))
                    .forEach(this::circle);
        }
        catchAlls.stream()
                .filter(placed ->
                        placed.rule().area() == null && !placed.lastDay().isBefore(from))
                .filter(placed -> !namesAUnitAnywhere(placed.rule().lead()))
                .forEach(placed -> findings.add(
                        Kind.GAP,
                        placed.where() + ".lead",
                        "catch-all-without-unit",
                        "全市兜底须指定一个在任何地点都能主办的单位（指定单位，或属地区县部门）",
                        true));
    }

    /** Which catch-alls are valid changes on no other days. */
    private TreeSet<LocalDate> daysOfChange() {
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(from));
        for (PlacedRule placed : catchAlls) {
            days.add(placed.rule().validFrom());
            if (placed.rule().validTo() != null) {
                days.add(placed.rule().validTo().plusDays(1));
            }
        }
        days.removeIf(day -> day.isBefore(from));
        return days;
    }

    private boolean circles(PlacedRule start, Map<@Nullable String, PlacedRule> valid) {
        Set<PlacedRule> seen = new HashSet<>();
        PlacedRule at = start;
        while (at != null && at.rule().lead().by() == NamedBy.CATCH_ALL) {
            if (!seen.add(at)) {
                return true;
            }
            at = catchAllOf(Objects.requireNonNull(at.rule().lead().code()), valid);
        }
        return false;
    }

    private @Nullable PlacedRule catchAllOf(String area, Map<@Nullable String, PlacedRule> valid) {
        return units.selfAndAbove(area).stream()
                .map(valid::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(valid.get(null));
    }

    /** By area; null is the whole city. */
    private Map<@Nullable String, PlacedRule> validOn(LocalDate day) {
        Map<@Nullable String, PlacedRule> valid = new LinkedHashMap<>();
        catchAlls.stream()
                .filter(placed -> !placed.rule().validFrom().isAfter(day)
                        && !placed.lastDay().isBefore(day))
                .forEach(placed -> valid.putIfAbsent(placed.rule().area(), placed));
        return valid;
    }

    private void circle(PlacedRule placed) {
        DispatchRule rule = placed.rule();
        findings.add(
                Kind.GAP,
                placed.where() + ".lead.unit",
                "catch-all-cycle",
                (rule.area() == null ? "全市" : rule.area()) + " 的兜底转给 "
                        + rule.lead().code() + "，循环后没有单位接收",
                true);
    }

    private boolean namesAUnitAnywhere(NamedUnit lead) {
        Unit unit = units.find(lead.code());
        return (lead.by() == NamedBy.UNIT || lead.by() == NamedBy.PLACE_DISTRICT_DEPARTMENT)
                && unit != null
                && unit.kind() != UnitKind.CITY
                && units.canLead(unit.code());
    }
}
