package cn.hotline.core.reminder;

import cn.hotline.core.deadline.ClockKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One notice as people read it; @param number of the order, null when it is about none. */
public record NoticeItem(
        @Nullable String number,
        NoticeKind kind,
        String label,
        @Nullable ClockKind clock,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable Instant dueAt,
        Instant at,
        String text) {}
