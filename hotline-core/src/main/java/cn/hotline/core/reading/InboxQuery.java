package cn.hotline.core.reading;

import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list of orders is narrowed to; whatever is null narrows nothing.
 *
 * @param unit code: orders that this unit, or one below it, leads, helps with or led
 * @param category code, which means those below it as well
 * @param clock a kind of clock, of which the order has an open one, or a status that one of its clocks has
 * @param dueBefore orders with a running deadline before this moment
 * @param cursor where the previous page ended
 * @param limit rows on a page, 1 to 200
 */
public record InboxQuery(
        @Nullable String unit,
        @Nullable State state,
        @Nullable AppealType type,
        @Nullable Urgency urgency,
        @Nullable String category,
        @Nullable String clock,
        @Nullable Instant dueBefore,
        @Nullable String cursor,
        int limit) {

    public static final int LARGEST_PAGE = 200;

    public static InboxQuery all(int limit) {
        return new InboxQuery(null, null, null, null, null, null, null, null, limit);
    }
}
