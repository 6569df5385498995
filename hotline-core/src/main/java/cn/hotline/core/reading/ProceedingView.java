package cn.hotline.core.reading;

import cn.hotline.core.workorder.ProceedingKind;
import cn.hotline.core.workorder.ProceedingState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An extension, supervision or whistle beside the order.
 *
 * @param no number within the order, by which commands name it
 * @param workingDays asked for by an extension
 * @param whistle of a whistle only
 */
public record ProceedingView(
        int no,
        ProceedingKind kind,
        String kindLabel,
        ProceedingState state,
        String stateLabel,
        @Nullable Named unit,
        @Nullable Integer workingDays,
        Instant openedAt,
        @Nullable Instant decidedAt,
        @Nullable WhistleView whistle) {}
