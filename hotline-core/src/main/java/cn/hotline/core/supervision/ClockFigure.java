package cn.hotline.core.supervision;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The figures of the reports, each the number of clocks with certain outcomes: whoever doubts one asks for its rows. */
public enum ClockFigure {
    OWED(ClockOutcome.IN_TIME, ClockOutcome.DONE_LATE, ClockOutcome.OPEN_LATE),
    IN_TIME(ClockOutcome.IN_TIME),
    LATE(ClockOutcome.DONE_LATE, ClockOutcome.OPEN_LATE),
    DONE_LATE(ClockOutcome.DONE_LATE),
    OPEN_LATE(ClockOutcome.OPEN_LATE),
    EXCUSED(ClockOutcome.EXCUSED),
    CANCELLED(ClockOutcome.CANCELLED),
    PENDING(ClockOutcome.PENDING);

    private final Set<ClockOutcome> outcomes;

    ClockFigure(ClockOutcome... outcomes) {
        this.outcomes = Set.copyOf(EnumSet.copyOf(Arrays.asList(outcomes)));
    }

    Set<ClockOutcome> outcomes() {
        return outcomes;
    }
}
