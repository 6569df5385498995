package cn.hotline.core.supervision;

import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.supervision.ClockStore.Count;
import cn.hotline.core.supervision.ClockStore.Dimension;
import cn.hotline.core.supervision.ClockStore.Search;
import cn.hotline.core.workorder.Refusal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who signed, contacted, fed back and closed in time: for the reader's own unit and those below it, as of now or of a past
 * moment. Each clock counts where it was charged at that moment and with the due moment it had then; {@link OverdueDesk}
 * says what late means.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class PunctualityDesk {

    private static final Set<ClockOutcome> SETTLED = EnumSet.complementOf(EnumSet.of(ClockOutcome.PENDING));

    private final ClockSearches searches;
    private final ReportNames names;

    PunctualityDesk(ClockSearches searches, ReportNames names) {
        this.searches = searches;
        this.names = names;
    }

    /**
     * @param window of due moments; it takes the place of those of the query
     * @throws Refusal.InvalidCommand for an unknown unit, category or district, or a window of more than 366 days
     */
    public PunctualityReport report(ClockQuery query, TimeWindow window, Actor reader) {
        Instant asOf = searches.asOf(query);
        Search search = search(query.asOf(asOf), window, false, SETTLED, reader);
        Charged charged = searches.charged(query, reader);
        DutyTally total = new DutyTally();
        Map<String, DutyTally> units = new TreeMap<>();
        for (Count count : searches.counts(search, Dimension.UNIT)) {
            total.add(count);
            names.units().selfAndAbove(names.unitCode(count.code())).stream()
                    .filter(charged::includes)
                    .forEach(unit ->
                            units.computeIfAbsent(unit, code -> new DutyTally()).add(count));
        }
        List<PunctualityReport.Line> lines = units.entrySet().stream()
                .map(entry -> new PunctualityReport.Line(
                        entry.getKey(),
                        names.unit(entry.getKey()),
                        entry.getValue().duties()))
                .toList();
        return new PunctualityReport(asOf, window.from(), window.to(), total.duties(), lines);
    }

    /**
     * The clocks behind a figure, the earliest due first.
     *
     * @throws Refusal.InvalidCommand as for the report, and for PENDING, an unknown cursor or a limit out of bounds
     */
    public ReportPage<ClockRow> rows(
            ClockQuery query, TimeWindow window, ClockFigure figure, @Nullable String cursor, int limit, Actor reader) {
        if (figure == ClockFigure.PENDING) {
            throw new Refusal.InvalidCommand("figure", "unknown-figure", "时效报表没有这一数字");
        }
        boolean late = ClockFigure.LATE.outcomes().containsAll(figure.outcomes());
        return searches.page(search(query, window, late, figure.outcomes(), reader), cursor, limit);
    }

    private Search search(
            ClockQuery query, TimeWindow window, boolean lateOnly, Set<ClockOutcome> outcomes, Actor reader) {
        requireShort(window);
        return searches.search(query.due(window.from(), window.to()), lateOnly, outcomes, reader);
    }

    static void requireShort(TimeWindow window) {
        if (window.isTooLong()) {
            throw new Refusal.InvalidCommand("from", "too-long", "期间最长" + TimeWindow.LONGEST.toDays() + "天");
        }
    }
}
