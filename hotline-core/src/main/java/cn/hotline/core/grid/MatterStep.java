package cn.hotline.core.grid;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a matter, kept for ever.
 *
 * @param version of the matter that it led to
 * @param level who had it in hand from then on
 */
public record MatterStep(
        long matter,
        int version,
        MatterStepKind kind,
        MatterLevel level,
        @Nullable String text,
        Instant at,
        String actor,
        String byName) {}
