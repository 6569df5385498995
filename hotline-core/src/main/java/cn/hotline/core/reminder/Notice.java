package cn.hotline.core.reminder;

import cn.hotline.core.deadline.ClockKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an audience has to hear of.
 *
 * @param unit code of the unit whose people are told
 * @param chargedUnit code of the unit that the clock is charged to, null for the centre or without a clock
 * @param at when it happened
 * @param words of a notice that is about no order: what it says; its number is then {@code version}
 */
public record Notice(
        Instant releaseAt,
        boolean urgent,
        String unit,
        Audience audience,
        long workOrderId,
        int version,
        NoticeKind kind,
        @Nullable ClockKind clockKind,
        @Nullable String chargedUnit,
        @Nullable Instant dueAt,
        Instant at,
        @Nullable String words) {}
