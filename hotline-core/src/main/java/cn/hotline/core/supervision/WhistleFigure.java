package cn.hotline.core.supervision;

import java.util.EnumSet;
import java.util.Set;

/** The figures of the whistle report, each the number of calls with certain outcomes. */
public enum WhistleFigure {
    /** Each whistle once: its first call. */
    WHISTLES(EnumSet.allOf(WhistleOutcome.class)),
    CALLS(EnumSet.allOf(WhistleOutcome.class)),
    SCORED(EnumSet.allOf(WhistleOutcome.class)),
    OWED(EnumSet.of(WhistleOutcome.IN_TIME, WhistleOutcome.LATE, WhistleOutcome.ABSENT)),
    IN_TIME(EnumSet.of(WhistleOutcome.IN_TIME)),
    LATE(EnumSet.of(WhistleOutcome.LATE)),
    ABSENT(EnumSet.of(WhistleOutcome.ABSENT)),
    PENDING(EnumSet.of(WhistleOutcome.PENDING)),
    CONTESTED(EnumSet.of(WhistleOutcome.CONTESTED)),
    RELIEVED(EnumSet.of(WhistleOutcome.RELIEVED)),
    LAPSED(EnumSet.of(WhistleOutcome.LAPSED));

    private final Set<WhistleOutcome> outcomes;

    WhistleFigure(EnumSet<WhistleOutcome> outcomes) {
        this.outcomes = Set.copyOf(outcomes);
    }

    Set<WhistleOutcome> outcomes() {
        return outcomes;
    }
}
