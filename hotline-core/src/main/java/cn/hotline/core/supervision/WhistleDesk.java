package cn.hotline.core.supervision;

import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.supervision.WhistleStore.Count;
import cn.hotline.core.supervision.WhistleStore.Orders;
import cn.hotline.core.supervision.WhistleStore.Row;
import cn.hotline.core.supervision.WhistleStore.Search;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often streets whistle, and how the departments come (A1–A4). A reader sees the calls that its own unit or one below
 * it blew or heard, and the rates of streets within its own area.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class WhistleDesk {

    private final WhistleStore store;
    private final ReportNames names;
    private final WhistleBand band;
    private final Clock clock;

    WhistleDesk(WhistleStore store, ReportNames names, WhistleBand band, Clock clock) {
        this.store = store;
        this.names = names;
        this.band = band;
        this.clock = clock;
    }

    /**
     * @param unit a street, a department, or a unit above them; null for all that the reader may see
     * @throws Refusal.InvalidCommand for an unknown unit, or a window of more than 366 days
     */
    public WhistleReport report(TimeWindow window, @Nullable String unit, Actor reader) {
        Search search = search(window, unit, reader);
        WhistleTally all = new WhistleTally();
        List<Count> counts = bounded(store.counts(search));
        counts.forEach(all::add);
        Map<String, Long> orders = new TreeMap<>();
        for (Orders led : bounded(store.orders(search))) {
            if (isStreet(led.street())) {
                orders.put(led.street(), led.orders());
            }
        }
        Map<String, WhistleTally> streets = tallies(counts, Count::street);
        streets.keySet().removeIf(street -> !mayRate(search, street));
        return new WhistleReport(
                search.now(),
                window.from(),
                window.to(),
                band.least(),
                band.most(),
                total(streets, orders),
                streets(streets, orders),
                all.arrivals(),
                tallies(counts, Count::unit).entrySet().stream()
                        .map(e -> new WhistleReport.Department(
                                e.getKey(), names.unit(e.getKey()), e.getValue().arrivals()))
                        .toList());
    }

    /**
     * The calls behind a figure, the earliest first.
     *
     * @throws Refusal.InvalidCommand as for the report, for an unknown cursor or a limit out of bounds
     */
    public ReportPage<WhistleRow> rows(
            TimeWindow window,
            @Nullable String unit,
            WhistleFigure figure,
            @Nullable String cursor,
            int limit,
            Actor reader) {
        ReportPage.requireSize(limit);
        ReportCursor after = ReportCursor.parse(cursor);
        List<Row> found = store.rows(search(window, unit, reader), figure, figure.outcomes(), after, limit + 1);
        boolean more = found.size() > limit;
        List<Row> page = more ? found.subList(0, limit) : found;
        Row last = page.isEmpty() ? null : page.getLast();
        String next = more && last != null ? new ReportCursor(last.openedAt(), last.id(), last.no()).text() : null;
        return new ReportPage<>(page.stream().map(this::row).toList(), next);
    }

    private Search search(TimeWindow window, @Nullable String unit, Actor reader) {
        PunctualityDesk.requireShort(window);
        if (unit != null && names.units().find(unit) == null) {
            throw new Refusal.InvalidCommand("unit", "unknown-unit", "没有这一单位");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Charged parties = Charged.to(unit, null, reader, names.units());
        return new Search(window.from(), window.to(), now, parties.units());
    }

    private boolean mayRate(Search search, String street) {
        return search.parties() == null || search.parties().contains(street);
    }

    private boolean isStreet(String code) {
        Unit unit = names.units().find(code);
        return unit != null && unit.kind().isTownLevel();
    }

    private static Map<String, WhistleTally> tallies(List<Count> counts, Function<Count, String> by) {
        Map<String, WhistleTally> tallies = new TreeMap<>();
        counts.forEach(count -> tallies.computeIfAbsent(by.apply(count), code -> new WhistleTally())
                .add(count));
        return tallies;
    }

    /** Also those that led orders and never whistled. */
    private List<WhistleReport.Street> streets(Map<String, WhistleTally> whistled, Map<String, Long> orders) {
        TreeSet<String> codes = new TreeSet<>(whistled.keySet());
        codes.addAll(orders.keySet());
        return codes.stream()
                .map(code -> {
                    WhistleTally tally = whistled.getOrDefault(code, new WhistleTally());
                    long led = orders.getOrDefault(code, 0L);
                    BigDecimal rate = WhistleTally.share(tally.whistles(), led);
                    WhistleBand.Verdict verdict = band.of(rate);
                    return new WhistleReport.Street(
                            code,
                            names.unit(code),
                            led,
                            tally.whistles(),
                            tally.arrivals().calls(),
                            rate,
                            verdict,
                            verdict == null ? null : verdict.label());
                })
                .toList();
    }

    private static WhistleReport.Street total(Map<String, WhistleTally> streets, Map<String, Long> orders) {
        long led = orders.values().stream().mapToLong(Long::longValue).sum();
        long whistles =
                streets.values().stream().mapToLong(WhistleTally::whistles).sum();
        long calls = streets.values().stream()
                .mapToLong(tally -> tally.arrivals().calls())
                .sum();
        return new WhistleReport.Street(
                null, "合计", led, whistles, calls, WhistleTally.share(whistles, led), null, null);
    }

    private static <T> List<T> bounded(List<T> counts) {
        if (counts.size() >= WhistleStore.MOST_COUNTS) {
            throw new IllegalStateException("too many figures for one report; none is better than a wrong one");
        }
        return counts;
    }

    private WhistleRow row(Row row) {
        return new WhistleRow(
                new WorkOrderNumber(row.id()).text(),
                row.no(),
                row.whistle(),
                row.street(),
                names.unit(row.street()),
                row.unit(),
                names.unit(row.unit()),
                row.ground(),
                row.ground().label(),
                row.outcome(),
                row.outcome().label(),
                row.openedAt(),
                row.dueAt(),
                row.checkedInAt(),
                row.score());
    }
}
