package cn.hotline.core.grid;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who holds, or held, a post.
 *
 * @param place code of the grid's unit, or of the lane
 * @param operator the holder's account, if there is one
 */
public record Post(
        long id,
        String place,
        PostRole role,
        String name,
        @Nullable Long operator,
        Instant since,
        String byName,
        @Nullable Instant until,
        @Nullable String untilBy) {}
