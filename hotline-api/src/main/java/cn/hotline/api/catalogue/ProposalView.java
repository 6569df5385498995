package cn.hotline.api.catalogue;

import cn.hotline.core.catalogue.CatalogueProposal;
import cn.hotline.core.privacy.FreeText;
import cn.hotline.core.workorder.WorkOrderNumber;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A proposal as it is shown. */
record ProposalView(
        long id,
        @Schema(description = "由哪一工单的派单异议引出") String workOrder,
        String category,
        @Nullable String area,
        String type,
        String fromUnit,
        String toUnit,
        @Schema(description = "裁定记录，个人信息已隐去") String basis,
        Instant proposedAt,
        CatalogueProposal.State state,
        String stateLabel,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable @Schema(description = "采纳后写入的目录版本") Integer version) {

    static ProposalView of(CatalogueProposal p) {
        return new ProposalView(
                p.id(),
                new WorkOrderNumber(p.workOrderId()).text(),
                p.category(),
                p.area(),
                p.type(),
                p.fromUnit(),
                p.toUnit(),
                FreeText.anybody().mask(p.basis()),
                p.proposedAt(),
                p.state(),
                p.state().label(),
                p.decidedByName(),
                p.decidedAt(),
                p.decision(),
                p.version());
    }
}
