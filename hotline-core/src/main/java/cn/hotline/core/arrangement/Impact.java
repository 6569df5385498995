package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.ClockKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What applying a draft would do to the open clocks; of those that are breached, only to the provisional ones.
 *
 * @param countedAt the moment that it holds for
 * @param looked open clocks, which is all of them
 * @param later clocks that would fall due later
 * @param unmoved clocks due at the same moment, but no longer provisional, or with another warning
 * @param noLongerProvisional clocks that would lose the mark, moved or not
 * @param lateAtOnce clocks whose new due moment has passed already
 * @param runAgain clocks that were breached before they would fall due
 * @param examples some of those that move
 */
public record Impact(
        Instant countedAt,
        long looked,
        long later,
        long earlier,
        long unmoved,
        long noLongerProvisional,
        long lateAtOnce,
        long runAgain,
        List<OfKind> kinds,
        List<Example> examples) {

    public record OfKind(ClockKind kind, String label, long later, long earlier, long unmoved) {}

    public record Example(
            String number, ClockKind kind, @Nullable String unit, Instant wasDue, Instant due) {}
}
