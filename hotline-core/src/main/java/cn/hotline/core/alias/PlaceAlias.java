package cn.hotline.core.alias;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A name that means a place with another name; both in {@link PlaceAliases#normal} form.
 *
 * @param changedBy reference of the actor
 */
public record PlaceAlias(
        String alias,
        String canonical,
        @Nullable String reason,
        Instant changedAt,
        String changedBy,
        String changedByName) {}
