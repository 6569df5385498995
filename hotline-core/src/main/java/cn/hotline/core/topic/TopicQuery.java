package cn.hotline.core.topic;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which appeals are counted, and how.
 *
 * @param before begin of the window before {@code [from, until)}
 * @param asOf what is open now is open; a deadline is breached when it was by then
 * @param categories only these; empty: all
 * @param scope only what this unit may see; null for all
 */
public record TopicQuery(
        Grouping grouping,
        Instant before,
        Instant from,
        Instant until,
        Instant asOf,
        Set<String> categories,
        @Nullable String district,
        @Nullable String scope) {

    public long firstId() {
        return OrderIds.atOrBefore(before);
    }

    /** Exclusive. */
    public long lastId() {
        return OrderIds.after(until);
    }
}
