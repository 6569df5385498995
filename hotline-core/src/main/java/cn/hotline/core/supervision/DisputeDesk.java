package cn.hotline.core.supervision;

import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.supervision.DisputeStore.Search;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ping-pong made visible: who returns orders and is right, what is disputed most, which orders went from unit to unit and
 * what time that cost, for the reader's own unit and those below it. Every figure is counted from its rows.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class DisputeDesk {

    private static final int TOP = 20;

    private final DisputePages pages;
    private final ReportNames names;
    private final Clock clock;

    DisputeDesk(DisputePages pages, ReportNames names, Clock clock) {
        this.pages = pages;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param window of requests; of moves, of the dispatch to the unit that lost the order
     * @throws Refusal.InvalidCommand for an unknown unit, or a window of more than 366 days
     */
    public DisputeReport report(TimeWindow window, @Nullable String unit, Actor reader) {
        Search search = search(window, unit, reader);
        Charged charged = Charged.to(unit, null, reader, names.units());
        DisputeTally total = new DisputeTally();
        Map<String, DisputeTally> units = new TreeMap<>();
        Map<String, DisputeTally> categories = new TreeMap<>();
        each(cursor -> pages.requests(search, DisputeFigure.REQUESTED, cursor, ReportPage.LARGEST), request -> {
            total.add(request);
            tally(categories, request.category()).add(request);
            names.units().selfAndAbove(request.unit()).stream()
                    .filter(charged::includes)
                    .forEach(code -> tally(units, code).add(request));
        });
        each(cursor -> pages.moves(search, DisputeFigure.MOVES, cursor, ReportPage.LARGEST), cost -> {
            total.add(cost.move(), cost.seconds());
            tally(categories, cost.move().category()).add(cost.move(), cost.seconds());
            names.units().selfAndAbove(cost.move().unit()).stream()
                    .filter(charged::includes)
                    .forEach(code -> tally(units, code).add(cost.move(), cost.seconds()));
        });
        return new DisputeReport(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                window.from(),
                window.to(),
                total.line(null, "合计"),
                units.entrySet().stream()
                        .map(e -> e.getValue().line(e.getKey(), names.unit(e.getKey())))
                        .toList(),
                mostDisputed(categories));
    }

    /**
     * What stands behind a figure, the earliest first.
     *
     * @throws Refusal.InvalidCommand as for the report, for an unknown cursor or a limit out of bounds
     */
    public ReportPage<DisputeRow> rows(
            TimeWindow window,
            @Nullable String unit,
            DisputeFigure figure,
            @Nullable String cursor,
            int limit,
            Actor reader) {
        ReportPage.requireSize(limit);
        Search search = search(window, unit, reader);
        if (figure.ofMoves()) {
            ReportPage<DisputePages.Cost> page = pages.moves(search, figure, cursor, limit);
            return new ReportPage<>(page.items().stream().map(pages::row).toList(), page.next());
        }
        ReportPage<DisputeStore.Request> page = pages.requests(search, figure, cursor, limit);
        return new ReportPage<>(page.items().stream().map(pages::row).toList(), page.next());
    }

    private Search search(TimeWindow window, @Nullable String unit, Actor reader) {
        PunctualityDesk.requireShort(window);
        if (unit != null && names.units().find(unit) == null) {
            throw new Refusal.InvalidCommand("unit", "unknown-unit", "没有这一单位");
        }
        return new Search(
                window.from(),
                window.to(),
                Charged.to(unit, null, reader, names.units()).units());
    }

    private List<DisputeReport.Line> mostDisputed(Map<String, DisputeTally> categories) {
        return categories.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, DisputeTally> e) ->
                                e.getValue().requested())
                        .reversed())
                .limit(TOP)
                .map(e -> e.getValue().line(e.getKey(), names.category(e.getKey())))
                .toList();
    }

    private static DisputeTally tally(Map<String, DisputeTally> tallies, String code) {
        return tallies.computeIfAbsent(code, key -> new DisputeTally());
    }

    private static <T> void each(Function<@Nullable String, ReportPage<T>> pages, Consumer<T> item) {
        String cursor = null;
        do {
            ReportPage<T> page = pages.apply(cursor);
            page.items().forEach(item);
            cursor = page.next();
        } while (cursor != null);
    }
}
