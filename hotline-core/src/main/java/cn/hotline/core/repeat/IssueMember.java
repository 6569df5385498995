package cn.hotline.core.repeat;

import cn.hotline.core.workorder.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One order of an issue. @param mergedAt null for the lead */
public record IssueMember(
        String number,
        State state,
        @Nullable String community,
        @Nullable Instant mergedAt,
        Instant registeredAt) {}
