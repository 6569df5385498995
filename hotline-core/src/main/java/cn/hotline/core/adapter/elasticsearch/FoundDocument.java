package cn.hotline.core.adapter.elasticsearch;

import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The part of a document that a list shows. */
record FoundDocument(
        long id,
        String number,
        int version,
        State state,
        AppealType type,
        Urgency urgency,
        String category,
        @Nullable String district,
        @Nullable String community,
        @Nullable String leadUnit,
        @Nullable String callerIndex,
        String title,
        Instant registeredAt,
        @Nullable Instant endedAt,
        @Nullable Instant nextDueAt) {}
