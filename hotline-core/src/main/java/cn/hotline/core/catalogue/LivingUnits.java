package cn.hotline.core.catalogue;

import cn.hotline.core.catalogue.Finding.Kind;
import cn.hotline.core.dispatch.DispatchRule;
import cn.hotline.core.dispatch.NamedBy;
import cn.hotline.core.dispatch.NamedUnit;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.Units;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Units that are closed, or may not do what a rule wants of them. A rule that stands unchanged in the version before keeps
 * nobody from saving: the next rule counts in its place, and nothing gets worse.
 *
 * @param kept rules of the version before, without their ids
 */
record LivingUnits(Units units, LocalDate today, Set<DispatchRule> kept, Findings findings) {

    void check(PlacedRule placed) {
        DispatchRule rule = placed.rule();
        if (placed.lastDay().isBefore(today)) {
            return;
        }
        boolean blocking = !kept.contains(rule);
        tell(placed.where() + ".lead.unit", rule.lead(), true, blocking);
        for (int i = 0; i < rule.coHandlers().size(); i++) {
            tell(
                    placed.where() + ".coHandlers[" + i + "].unit",
                    rule.coHandlers().get(i),
                    false,
                    blocking);
        }
        Unit area = units.find(rule.area());
        if (area != null && !area.opened()) {
            findings.add(Kind.DEAD_UNIT, placed.where() + ".area", "area-closed", "“" + area.name() + "”已撤销", blocking);
        }
    }

    private void tell(String where, NamedUnit named, boolean lead, boolean blocking) {
        Unit unit = named.by() == NamedBy.CATCH_ALL ? null : units.find(named.code());
        String trouble = unit == null ? null : troubleWith(unit, lead);
        if (trouble != null) {
            findings.add(
                    Kind.DEAD_UNIT,
                    where,
                    trouble,
                    "“" + Objects.requireNonNull(unit).name() + "”（" + unit.code() + "）" + sentence(trouble),
                    blocking);
        }
    }

    private @Nullable String troubleWith(Unit unit, boolean lead) {
        if (!unit.opened()) {
            return "unit-closed";
        }
        return (lead ? units.canLead(unit.code()) : units.canHelp(unit.code())) ? null : "cannot-lead";
    }

    private static String sentence(String trouble) {
        return trouble.equals("unit-closed") ? "已撤销，规则不再起作用" : "不能承担这一角色";
    }
}
