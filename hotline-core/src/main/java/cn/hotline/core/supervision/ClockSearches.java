package cn.hotline.core.supervision;

import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.supervision.ClockStore.Count;
import cn.hotline.core.supervision.ClockStore.Dimension;
import cn.hotline.core.supervision.ClockStore.Row;
import cn.hotline.core.supervision.ClockStore.Search;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the reports on clocks have in common: the same query gives the figures and the rows behind them. */
@Component
class ClockSearches {

    private final ClockStore store;
    private final ReportNames names;
    private final Clock clock;

    ClockSearches(ClockStore store, ReportNames names, Clock clock) {
        this.store = store;
        this.names = names;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The moment of the report: a moment still to come has no facts yet and stands for now. */
    Instant asOf(ClockQuery query) {
        Instant now = now();
        return query.asOf() == null || query.asOf().isAfter(now) ? now : query.asOf();
    }

    /** @throws Refusal.InvalidCommand for an unknown unit, category or district */
    Search search(ClockQuery query, boolean lateOnly, Set<ClockOutcome> outcomes, Actor reader) {
        check(query);
        Charged charged = charged(query, reader);
        return new Search(
                lateOnly,
                query.from() == null ? TimeWindow.ALWAYS.from() : query.from(),
                query.to() == null ? TimeWindow.ALWAYS.to() : query.to(),
                asOf(query),
                charged.units(),
                charged.centre(),
                query.kind(),
                names.withBelow(query.category()),
                query.urgency(),
                query.district(),
                outcomes);
    }

    Charged charged(ClockQuery query, Actor reader) {
        return Charged.to(query.unit(), query.unitGroup(), reader, names.units());
    }

    private void check(ClockQuery query) {
        if (query.unit() != null && names.units().find(query.unit()) == null) {
            throw new Refusal.InvalidCommand("unit", "unknown-unit", "没有这一单位");
        }
        if (query.category() != null && !names.isCategory(query.category())) {
            throw new Refusal.InvalidCommand("category", "unknown-category", "没有这一诉求类别");
        }
        var district = names.units().find(query.district());
        if (query.district() != null
                && !query.district().equals(ClockQuery.NO_DISTRICT)
                && (district == null || district.kind() != UnitKind.DISTRICT)) {
            throw new Refusal.InvalidCommand("district", "unknown-district", "没有这一区县");
        }
    }

    List<Count> counts(Search search, Dimension by) {
        if (search.none()) {
            return List.of();
        }
        List<Count> counts = store.counts(search, by);
        if (counts.size() >= ClockStore.MOST_COUNTS) {
            throw new IllegalStateException("too many figures for one report; none is better than a wrong one");
        }
        return counts;
    }

    long orders(Search search) {
        return search.none() ? 0 : store.orders(search);
    }

    /** @throws Refusal.InvalidCommand for a cursor that no page ended at, or a limit out of bounds */
    ReportPage<ClockRow> page(Search search, @Nullable String cursor, int limit) {
        ReportPage.requireSize(limit);
        ReportCursor after = ReportCursor.parse(cursor);
        List<Row> found = search.none() ? List.of() : store.rows(search, after, limit + 1);
        boolean more = found.size() > limit;
        List<Row> page = more ? found.subList(0, limit) : found;
        Row last = page.isEmpty() ? null : page.getLast();
        String next = more && last != null ? new ReportCursor(last.dueAt(), last.id(), last.no()).text() : null;
        return new ReportPage<>(page.stream().map(this::row).toList(), next);
    }

    private ClockRow row(Row row) {
        String unit = names.unitCode(row.unit());
        return new ClockRow(
                new WorkOrderNumber(row.id()).text(),
                row.no(),
                row.kind(),
                row.assignment(),
                unit,
                names.unit(unit),
                row.outcome(),
                row.state(),
                row.type(),
                row.urgency(),
                row.category(),
                names.category(row.category()),
                row.district() == null ? null : names.district(row.district()),
                row.registeredAt(),
                row.startedAt(),
                row.dueAt(),
                row.stoppedAt(),
                row.endedAt());
    }
}
