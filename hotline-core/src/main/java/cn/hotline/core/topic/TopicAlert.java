package cn.hotline.core.topic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A topic that crossed the threshold of one degree.
 *
 * @param district null where the appeals name none
 * @param value of the degree, 0 to 100, when it crossed the threshold
 * @param orders in the window then, as {@code callers}
 * @param endedAt when it was below again; null: it is not
 */
public record TopicAlert(
        long id,
        Window window,
        String category,
        @Nullable String district,
        Degree degree,
        int value,
        int threshold,
        long orders,
        long callers,
        Instant crossedAt,
        @Nullable Instant endedAt) {}
