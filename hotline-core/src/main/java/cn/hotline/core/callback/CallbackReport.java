package cn.hotline.core.callback;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Callback rates of a span of time.
 *
 * @param from inclusive; @param to exclusive
 * @param total every callback once
 * @param units each with what lies below it, the greatest number of callbacks first
 */
public record CallbackReport(Instant from, Instant to, Line total, List<Line> units) {

    public CallbackReport {
        units = List.copyOf(units);
    }

    /** @param unit null for the total; @param rates null without a valid callback */
    public record Line(
            @Nullable String unit,
            @Nullable String name,
            CallbackTally tally,
            @Nullable Rates rates) {}
}
