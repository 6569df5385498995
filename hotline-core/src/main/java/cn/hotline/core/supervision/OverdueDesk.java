package cn.hotline.core.supervision;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.supervision.ClockStore.Dimension;
import cn.hotline.core.supervision.ClockStore.Search;
import cn.hotline.core.workorder.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The overdue report and the orders behind each of its figures, for the reader's own unit and those below it.
 *
 * <p>A clock is late as of a moment T when, by all that was recorded up to and including T, its due moment lay before T,
 * it was not paused, and it had not been done by its due moment: it is running late or was done late. Due moment and
 * unit are those it had then. An extension, another unit, a rejected reply or a withdrawal that came after T changes
 * nothing in the report as of T, because clocks keep their past; only commands that were being written at T itself may
 * still join it, for the moment their transaction takes.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class OverdueDesk {

    private static final Set<ClockOutcome> LATE =
            EnumSet.of(ClockOutcome.OPEN_LATE, ClockOutcome.DONE_LATE, ClockOutcome.EXCUSED);
    private static final Set<ClockFigure> FIGURES =
            EnumSet.of(ClockFigure.LATE, ClockFigure.OPEN_LATE, ClockFigure.DONE_LATE, ClockFigure.EXCUSED);

    private final ClockSearches searches;
    private final ReportNames names;

    OverdueDesk(ClockSearches searches, ReportNames names) {
        this.searches = searches;
        this.names = names;
    }

    /** @throws Refusal.InvalidCommand for an unknown unit, category or district */
    public OverdueReport report(ClockQuery query, Actor reader) {
        Instant asOf = searches.asOf(query);
        Search search = late(query.asOf(asOf), LATE, reader);
        LateCount count = new LateCount(names, searches.charged(query, reader));
        Arrays.stream(Dimension.values()).forEach(by -> count.add(by, searches.counts(search, by)));
        long orders = searches.orders(late(query.asOf(asOf), ClockFigure.LATE.outcomes(), reader));
        return count.report(asOf, query, orders);
    }

    /**
     * The clocks behind a figure, the longest overdue first.
     *
     * @param figure LATE, OPEN_LATE, DONE_LATE or EXCUSED
     * @throws Refusal.InvalidCommand for an unknown unit, category, district or cursor, another figure, or a limit out
     *     of bounds
     */
    public ReportPage<ClockRow> rows(
            ClockQuery query, ClockFigure figure, @Nullable String cursor, int limit, Actor reader) {
        if (!FIGURES.contains(figure)) {
            throw new Refusal.InvalidCommand("figure", "unknown-figure", "超期报表没有这一数字");
        }
        return searches.page(late(query, figure.outcomes(), reader), cursor, limit);
    }

    private Search late(ClockQuery query, Set<ClockOutcome> outcomes, Actor reader) {
        Instant asOf = searches.asOf(query);
        Instant to = query.to() == null || query.to().isAfter(asOf) ? asOf : query.to();
        return searches.search(query.due(query.from(), to).asOf(asOf), true, outcomes, reader);
    }
}
