package cn.hotline.core.search;

import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Channel;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What MySQL holds of one order and its appeal, as far as it can be searched for. */
public record OrderRow(
        long id,
        int version,
        State state,
        AppealType type,
        Urgency urgency,
        Channel channel,
        String category,
        @Nullable String district,
        @Nullable String subdistrict,
        @Nullable String community,
        @Nullable String leadUnit,
        boolean sealed,
        byte @Nullable [] callerIndex,
        Instant registeredAt,
        @Nullable Instant repliedAt,
        @Nullable Instant endedAt,
        @Nullable Instant nextDueAt,
        @Nullable Long mergedInto,
        String title,
        String content,
        byte @Nullable [] appellantName,
        byte @Nullable [] appellantPhone,
        @Nullable String address,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {}
