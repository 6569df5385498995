package cn.hotline.core.supervision;

import cn.hotline.core.supervision.WhistleStore.Count;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls, as they are counted. */
final class WhistleTally {

    private static final int DECIMALS = 4;

    private final Map<WhistleOutcome, Long> calls = new EnumMap<>(WhistleOutcome.class);
    private long whistles;
    private long scored;
    private long score;

    void add(Count count) {
        calls.merge(count.outcome(), count.calls(), Long::sum);
        whistles += count.whistles();
        scored += count.scored();
        score += count.score();
    }

    long whistles() {
        return whistles;
    }

    WhistleReport.Arrivals arrivals() {
        long inTime = of(WhistleOutcome.IN_TIME);
        long late = of(WhistleOutcome.LATE);
        long absent = of(WhistleOutcome.ABSENT);
        long owed = inTime + late + absent;
        return new WhistleReport.Arrivals(
                calls.values().stream().mapToLong(Long::longValue).sum(),
                owed,
                inTime,
                late,
                absent,
                of(WhistleOutcome.PENDING),
                of(WhistleOutcome.CONTESTED),
                of(WhistleOutcome.RELIEVED),
                of(WhistleOutcome.LAPSED),
                share(inTime, owed),
                scored,
                share(score, scored));
    }

    /** With four decimals; null of nothing. */
    static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }

    private long of(WhistleOutcome outcome) {
        return calls.getOrDefault(outcome, 0L);
    }
}
