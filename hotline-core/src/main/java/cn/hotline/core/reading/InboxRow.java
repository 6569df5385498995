package cn.hotline.core.reading;

import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One order in a list; @param nextDueAt the earliest running deadline. */
public record InboxRow(
        String number,
        int version,
        State state,
        String stateLabel,
        AppealType type,
        Urgency urgency,
        String title,
        Named category,
        @Nullable Named district,
        @Nullable Named leadUnit,
        boolean sealed,
        Instant registeredAt,
        @Nullable Instant repliedAt,
        @Nullable Instant nextDueAt,
        int members) {}
