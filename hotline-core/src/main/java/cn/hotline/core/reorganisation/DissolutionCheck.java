package cn.hotline.core.reorganisation;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Refusal.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what is wrong with the request to dissolve a unit. */
@Component
final class DissolutionCheck {

    private final FieldCheck fields;
    private final CatalogueSource catalogue;

    DissolutionCheck(FieldCheck fields, CatalogueSource catalogue) {
        this.fields = fields;
        this.catalogue = catalogue;
    }

    /** @throws Refusal.InvalidCommand with everything that is wrong */
    void check(Dissolution draft, Units units) {
        fields.refuseUnlessRight(draft);
        List<FieldError> errors = new ArrayList<>();
        Unit unit = units.find(draft.unit());
        if (unit == null) {
            errors.add(unknown("unit", draft.unit()));
        } else if (unit.kind() == UnitKind.CITY || unit.kind() == UnitKind.CENTRE) {
            errors.add(new FieldError("unit", "not-dissolvable", unit.kind().label() + "不能撤销"));
        } else {
            named(draft, unit, units, errors);
            if (errors.isEmpty()) {
                below(draft.plan(), unit, units, errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
    }

    private void named(Dissolution draft, Unit unit, Units units, List<FieldError> errors) {
        SuccessionPlan plan = draft.plan();
        heir("successor", plan.successor(), unit, units, errors);
        Set<List<@Nullable String>> seen = new HashSet<>();
        for (int i = 0; i < plan.shares().size(); i++) {
            SuccessionPlan.Share share = plan.shares().get(i);
            String path = "shares[" + i + "]";
            heir(path + ".unit", share.unit(), unit, units, errors);
            share(path, share, units, errors);
            List<@Nullable String> scope = new ArrayList<>();
            scope.add(share.area());
            scope.add(share.category());
            if (!seen.add(scope)) {
                errors.add(new FieldError(path, "duplicate", "同一区域和类别只能划给一个单位"));
            }
        }
    }

    private static void heir(String field, String code, Unit unit, Units units, List<FieldError> errors) {
        Unit heir = units.find(code);
        boolean partner = unit.kind().isPartner();
        if (heir == null) {
            errors.add(unknown(field, code));
        } else if (units.isAtOrBelow(code, unit.code())) {
            errors.add(new FieldError(field, "same-unit", "承接单位不能是被撤销的单位或其下级"));
        } else if (partner ? !units.canHelp(code) : !units.canLead(code)) {
            errors.add(new FieldError(field, "cannot-handle", "承接单位“" + heir.name() + "”已撤销或没有承办职能"));
        }
    }

    private void share(String path, SuccessionPlan.Share share, Units units, List<FieldError> errors) {
        if (share.area() == null && share.category() == null) {
            errors.add(new FieldError(path, "required", "须填写区域或类别"));
        }
        Unit area = units.find(share.area());
        if (share.area() != null && (area == null || !area.kind().isArea())) {
            errors.add(new FieldError(path + ".area", "unknown-area", "没有代码为“" + share.area() + "”的区域"));
        }
        if (share.category() != null && catalogue.catalogue().category(share.category()) == null) {
            errors.add(new FieldError(path + ".category", "unknown-category", "没有这一诉求类别"));
        }
    }

    /** Whatever stands below the dissolved unit needs a place below a successor. */
    private static void below(SuccessionPlan plan, Unit unit, Units units, List<FieldError> errors) {
        for (Unit child : units.childrenOf(unit.code())) {
            Unit heir = units.get(plan.ofUnitBelow(child.code()));
            if (child.opened() && !child.kind().standsBelow(heir.kind())) {
                errors.add(new FieldError(
                        "unit",
                        "units-below",
                        "下级单位“" + child.name() + "”（" + child.code() + "）不能划归“" + heir.name() + "”，须先撤销或划转"));
                return;
            }
        }
    }

    private static FieldError unknown(String field, String code) {
        return new FieldError(field, "unknown-unit", "没有代码为“" + code + "”的单位");
    }
}
