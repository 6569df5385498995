package cn.hotline.core.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pair of orders and what was decided about it last.
 *
 * @param newer the order with the greater id
 * @param measure null where people saw it by themselves
 * @param decidedBy reference of the person; null while only the machine said something
 */
public record Link(
        long id,
        int version,
        long newer,
        long older,
        LinkState state,
        @Nullable Measure measure,
        Instant madeAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decidedByName,
        @Nullable String reason) {}
