package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.ClockKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the calendar would do to the running and paused clocks; breached and stopped ones are never changed.
 *
 * @param complete whether all open clocks were looked at; beyond {@link ImportReading#MOST_ORDERS} orders that it touches the
 *     preview ends, and the figures are those of the clocks looked at
 * @param looked open clocks
 * @param later clocks that would fall due later
 * @param unmoved clocks due at the same moment, but no longer provisional, or with another warning
 * @param noLongerProvisional clocks that would lose the mark, moved or not
 * @param lateAtOnce clocks whose new due moment has passed already
 * @param examples some of those that move
 */
public record Impact(
        boolean complete,
        long looked,
        long later,
        long earlier,
        long unmoved,
        long noLongerProvisional,
        long lateAtOnce,
        List<OfKind> kinds,
        List<Example> examples) {

    public record OfKind(ClockKind kind, String label, long later, long earlier, long unmoved) {}

    public record Example(
            String number, ClockKind kind, @Nullable String unit, Instant wasDue, Instant due) {}
}
