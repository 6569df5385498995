package cn.hotline.core.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One issue, counted over all of its orders.
 *
 * @param mark its newest order that the reader may see
 * @param lead null when the reader may not see it
 * @param face the lead, or the newest that the reader may see
 * @param shown how many orders the reader may see
 * @param weekBefore registered in the week before {@code thisWeek}
 */
public record IssueRow(
        long id,
        int version,
        long mark,
        @Nullable Long lead,
        Face face,
        int orders,
        int shown,
        int openOrders,
        int callers,
        int places,
        Instant firstAt,
        Instant lastAt,
        int thisWeek,
        int weekBefore,
        int recurrences) {}
