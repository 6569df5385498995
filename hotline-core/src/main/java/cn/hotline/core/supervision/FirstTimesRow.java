package cn.hotline.core.supervision;

import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One order at one unit that leads or answers independently: the moments, and the unit's working time up to each in seconds.
 *
 * @param repliedAt handled-at; @param closedAt when the order itself ended, which is up to the centre
 */
public record FirstTimesRow(
        String number,
        String unit,
        String unitName,
        Urgency urgency,
        Instant dispatchedAt,
        @Nullable Instant signedAt,
        @Nullable Instant contactedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant closedAt,
        @Nullable Long receiveSeconds,
        @Nullable Long handleSeconds,
        @Nullable Long replySeconds) {}
