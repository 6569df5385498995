package cn.hotline.core.alias;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an alias's history.
 *
 * @param before canonical name; null when it was no alias
 * @param after canonical name; null when it is no alias any more
 */
public record AliasChange(
        String alias,
        AliasStep step,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        Instant at,
        String actor,
        String actorName) {}
