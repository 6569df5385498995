package cn.hotline.core.reading;

import cn.hotline.core.workorder.ReturnDecision;
import cn.hotline.core.workorder.ReturnReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A unit's request to return the order, and what became of it.
 *
 * @param unit who asked
 * @param competentUnit who is competent in its view
 * @param attachment number of the document with the clause
 * @param decision null while the centre has yet to decide
 * @param decisionReason in the words of whoever decided; of an arbitration the written record
 * @param decidedUnit who leads by the decision
 */
public record ReturnView(
        Named unit,
        ReturnReason code,
        String codeLabel,
        String reason,
        String clause,
        Named competentUnit,
        @Nullable Long attachment,
        Instant requestedAt,
        @Nullable ReturnDecision decision,
        @Nullable String decisionLabel,
        @Nullable String decisionReason,
        @Nullable Named decidedUnit,
        @Nullable Instant decidedAt) {}
