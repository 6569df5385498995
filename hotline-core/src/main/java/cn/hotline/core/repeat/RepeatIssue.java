package cn.hotline.core.repeat;

import cn.hotline.core.workorder.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Orders that were joined because they are about one issue.
 *
 * @param id number of the lead order
 * @param title masked
 * @param orders the lead included, also those the viewer may not see
 * @param callers distinct telephone numbers; orders without one are not counted
 */
public record RepeatIssue(
        String id,
        State state,
        String title,
        String category,
        @Nullable String district,
        @Nullable String community,
        @Nullable String leadUnit,
        int orders,
        int callers,
        int communities,
        Instant firstAt,
        Instant lastAt) {}
