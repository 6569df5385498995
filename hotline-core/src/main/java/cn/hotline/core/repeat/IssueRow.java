package cn.hotline.core.repeat;

import cn.hotline.core.workorder.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One issue, counted over the lead order and everything merged into it. */
public record IssueRow(
        long leadId,
        State state,
        String category,
        @Nullable String district,
        @Nullable String community,
        @Nullable String leadUnit,
        boolean sealed,
        String title,
        byte @Nullable [] appellantName,
        byte @Nullable [] appellantPhone,
        int orders,
        int callers,
        int communities,
        Instant firstAt,
        Instant lastAt) {}
