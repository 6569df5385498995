package cn.hotline.core.reading;

import cn.hotline.core.workorder.ReturnDecision;
import cn.hotline.core.workorder.ReturnReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request to return an order as it is kept.
 *
 * @param requestFields the request's fields in the history; @param decisionFields those of the decision
 */
public record ReturnRow(
        String unit,
        ReturnReason reason,
        String competentUnit,
        @Nullable Long attachment,
        Instant requestedAt,
        @Nullable ReturnDecision decision,
        @Nullable String decidedUnit,
        @Nullable Instant decidedAt,
        String requestFields,
        @Nullable String decisionFields) {}
