package cn.hotline.core.supervision;

import cn.hotline.core.supervision.DisputeReport.Line;
import cn.hotline.core.supervision.DisputeStore.Move;
import cn.hotline.core.supervision.DisputeStore.Request;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Returns and moves, as they are counted. */
final class DisputeTally {

    /** 09:00–12:00 and 13:00–17:00. */
    private static final double SECONDS_OF_DAY = 7 * 3600;

    private static final double HUNDREDTHS = 100;

    private final Map<DisputeFigure, Long> counts = new EnumMap<>(DisputeFigure.class);
    private long lostSeconds;

    void add(Request request) {
        count(DisputeFigure.REQUESTED);
        count(
                request.decision() == null
                        ? DisputeFigure.PENDING
                        : DisputeFigure.valueOf(request.decision().name()));
    }

    void add(Move move, long seconds) {
        count(DisputeFigure.MOVES);
        if (isProblem(move)) {
            count(DisputeFigure.PROBLEM_ORDERS);
        }
        lostSeconds += seconds;
    }

    /** Counted once for each order, with the unit it left last. */
    static boolean isProblem(Move move) {
        return move.last() && move.leads() >= 3;
    }

    long requested() {
        return of(DisputeFigure.REQUESTED);
    }

    Line line(@Nullable String code, String name) {
        return new Line(
                code,
                name,
                requested(),
                of(DisputeFigure.APPROVED),
                of(DisputeFigure.REJECTED),
                of(DisputeFigure.ARBITRATED),
                of(DisputeFigure.REASSIGNED),
                of(DisputeFigure.LAPSED),
                of(DisputeFigure.PENDING),
                of(DisputeFigure.MOVES),
                of(DisputeFigure.PROBLEM_ORDERS),
                lostSeconds,
                Math.round(lostSeconds / SECONDS_OF_DAY * HUNDREDTHS) / HUNDREDTHS);
    }

    private void count(DisputeFigure figure) {
        counts.merge(figure, 1L, Long::sum);
    }

    private long of(DisputeFigure figure) {
        return counts.getOrDefault(figure, 0L);
    }
}
