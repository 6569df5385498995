package cn.hotline.api.rules;

import cn.hotline.core.deadline.ClockKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What no rule decides about a kind of clock.
 *
 * @param ofCentre the centre's own time, which no unit pays for
 * @param pauses null when it always runs on
 */
record ClockCourse(
        ClockKind kind,
        String label,
        boolean ofCentre,
        String starts,
        String stops,
        @Nullable String pauses) {

    static List<ClockCourse> all() {
        return Arrays.stream(ClockKind.values())
                .map(kind -> new ClockCourse(
                        kind, kind.label(), kind.isOfCentre(), kind.starts(), kind.stops(), kind.pauses()))
                .toList();
    }
}
