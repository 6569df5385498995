package cn.hotline.core.issue;

import cn.hotline.core.workorder.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order as lists show it. @param name ciphertext, as {@code phone} */
public record Face(
        long id,
        State state,
        String category,
        @Nullable String district,
        @Nullable String community,
        @Nullable String leadUnit,
        boolean sealed,
        String title,
        byte @Nullable [] name,
        byte @Nullable [] phone,
        Instant registeredAt,
        @Nullable Instant endedAt) {}
