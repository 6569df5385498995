package cn.hotline.core.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One callback that was tried; a reached one is valid and counts in the rates of {@code unit}, whose work it judges. */
public record CallbackRecord(
        String unit,
        AppealType type,
        Instant calledAt,
        String calledBy,
        boolean reached,
        @Nullable Boolean contacted,
        @Nullable Boolean solved,
        @Nullable Satisfaction satisfaction) {}
