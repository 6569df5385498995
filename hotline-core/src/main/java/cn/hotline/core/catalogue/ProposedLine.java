package cn.hotline.core.catalogue;

import cn.hotline.core.catalogue.CatalogueDraft.Placed;
import cn.hotline.core.dispatch.NamedBy;
import cn.hotline.core.dispatch.NamedUnit;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.privacy.FreeText;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The catalogue that a proposal leads to: its rule in the place of the one that has the same conditions. */
record ProposedLine(CatalogueProposal proposal, Adoption adoption, Units units, String validFrom) {

    private static final int BASIS_LENGTH = 200;

    List<Placed> into(List<CatalogueLine> lines) {
        String area = area();
        String type = Boolean.TRUE.equals(adoption.everyType()) ? null : proposal.type();
        List<Placed> result = new ArrayList<>();
        CatalogueLine replaced = null;
        for (CatalogueLine line : lines) {
            if (isReplaced(line, area, type)) {
                replaced = line;
            } else {
                result.add(new Placed("rule " + line.id(), line));
            }
        }
        result.add(new Placed("proposal " + proposal.id(), line(area, type, replaced)));
        return result;
    }

    private boolean isReplaced(CatalogueLine line, @Nullable String area, @Nullable String type) {
        boolean ended = line.validTo() != null && line.validTo().compareTo(validFrom) < 0;
        return !ended
                && proposal.category().equals(line.category())
                && Objects.equals(area, line.area())
                && Objects.equals(type, line.type());
    }

    private CatalogueLine line(@Nullable String area, @Nullable String type, @Nullable CatalogueLine replaced) {
        WrittenUnit lead = adoption.lead() == null ? winner() : adoption.lead();
        return new CatalogueLine(
                null,
                proposal.category(),
                null,
                area,
                null,
                type,
                lead,
                coHandlers(lead, replaced),
                replaced == null ? null : replaced.deadlineClass(),
                basis(),
                validFrom,
                null);
    }

    private @Nullable String area() {
        Adoption.Scope scope = Objects.requireNonNullElse(adoption.scope(), Adoption.Scope.AREA);
        return switch (scope) {
            case AREA -> proposal.area();
            case DISTRICT -> district();
            case CITY -> null;
        };
    }

    private @Nullable String district() {
        return proposal.area() == null
                ? null
                : units.selfAndAbove(proposal.area()).stream()
                        .filter(code -> units.get(code).kind() == UnitKind.DISTRICT)
                        .findFirst()
                        .orElse(null);
    }

    /** By what it is to the place where it lies there, so that a wider rule means its counterparts elsewhere. */
    private WrittenUnit winner() {
        Unit unit = units.find(proposal.toUnit());
        NamedUnit named = unit == null ? null : NamedUnit.of(unit);
        boolean ofThePlace = named != null
                && proposal.area() != null
                && named.by() != NamedBy.UNIT
                && units.isAtOrBelow(proposal.toUnit(), Objects.requireNonNullElse(district(), ""));
        boolean wider = adoption.scope() == Adoption.Scope.DISTRICT || adoption.scope() == Adoption.Scope.CITY;
        return ofThePlace && wider && named != null
                ? new WrittenUnit(named.by().name(), named.code(), null)
                : new WrittenUnit(NamedBy.UNIT.name(), proposal.toUnit(), null);
    }

    private @Nullable List<@Nullable WrittenUnit> coHandlers(WrittenUnit lead, @Nullable CatalogueLine replaced) {
        if (adoption.coHandlers() != null || replaced == null || replaced.coHandlers() == null) {
            return adoption.coHandlers();
        }
        return replaced.coHandlers().stream()
                .filter(unit -> unit == null
                        || !Objects.equals(unit.kind(), lead.kind())
                        || !Objects.equals(unit.unit(), lead.unit()))
                .toList();
    }

    private String basis() {
        if (adoption.basis() != null) {
            return adoption.basis();
        }
        String text = "工单" + new WorkOrderNumber(proposal.workOrderId()).text() + "派单异议裁定："
                + FreeText.anybody().mask(proposal.basis());
        int length = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(length, BASIS_LENGTH)));
    }
}
