package cn.hotline.core.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A small procedure beside an order.
 *
 * @param no number within the order, from 1
 * @param unit who asked for an extension or must answer a supervision or a whistle
 * @param workingDays asked for by an extension
 */
public record Proceeding(
        int no,
        ProceedingKind kind,
        ProceedingState state,
        @Nullable String unit,
        @Nullable Integer workingDays,
        String openedBy,
        Instant openedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    Proceeding moved(ProceedingState next, String by, Instant now) {
        return new Proceeding(no, kind, next, unit, workingDays, openedBy, openedAt, by, now);
    }
}
