package cn.hotline.core.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is held of two orders, with both of them. */
public record LinkView(
        long id,
        int version,
        LinkState state,
        String stateLabel,
        OrderBrief order,
        OrderBrief other,
        @Nullable Measure measure,
        Instant madeAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /** @param title masked; @param issue that it is in */
    public record OrderBrief(
            String number,
            String stateLabel,
            String title,
            Instant registeredAt,
            @Nullable String leadUnit,
            @Nullable Long issue) {}
}
