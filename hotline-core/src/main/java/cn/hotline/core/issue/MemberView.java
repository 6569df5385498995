package cn.hotline.core.issue;

import cn.hotline.core.workorder.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One order of an issue. @param title masked; @param mergedInto number of the order that is worked on instead */
public record MemberView(
        String number,
        State state,
        String stateLabel,
        String title,
        @Nullable String district,
        @Nullable String community,
        @Nullable String leadUnit,
        @Nullable String leadUnitName,
        Instant registeredAt,
        @Nullable Instant endedAt,
        @Nullable String mergedInto,
        Instant joinedAt) {}
