package cn.hotline.core.supervision;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which late clocks are meant; whatever is null narrows nothing.
 *
 * @param from deadlines from this moment, inclusive; @param to before this one
 * @param asOf what was late at this moment; null for now. Deadlines count as they stand now, extensions included
 * @param unit code of the unit charged, or of one above it
 * @param category code of a leaf
 */
public record OverdueQuery(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Instant asOf,
        @Nullable String unit,
        @Nullable ClockKind kind,
        @Nullable String category,
        @Nullable Urgency urgency) {}
