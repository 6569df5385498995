package cn.hotline.core.repeat;

import cn.hotline.core.workorder.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One order of an issue. */
public record MemberRow(
        long id,
        State state,
        @Nullable String community,
        @Nullable Instant mergedAt,
        Instant registeredAt) {}
