package cn.hotline.core.supervision;

import cn.hotline.core.supervision.HandlingStore.Away;
import cn.hotline.core.supervision.HandlingStore.Row;
import cn.hotline.core.supervision.HandlingStore.Search;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads pages of orders with the working time that their lead units took. */
@Component
class FirstTimesPages {

    private final HandlingStore store;
    private final Deadlines deadlines;
    private final ReportNames names;

    FirstTimesPages(HandlingStore store, Deadlines deadlines, ReportNames names) {
        this.store = store;
        this.deadlines = deadlines;
        this.names = names;
    }

    /** @param measure those received, handled or answered; null for all */
    ReportPage<FirstTimesRow> page(Search search, @Nullable FirstTime measure, @Nullable String cursor, int limit) {
        ReportPage.requireSize(limit);
        ReportCursor after = ReportCursor.parse(cursor);
        boolean nobody = search.units() != null && search.units().isEmpty();
        List<Row> found = nobody ? List.of() : store.rows(search, measure, after, limit + 1);
        boolean more = found.size() > limit;
        List<Row> page = more ? found.subList(0, limit) : found;
        Row last = page.isEmpty() ? null : page.getLast();
        String next = more && last != null ? new ReportCursor(last.assignedAt(), last.id(), last.no()).text() : null;
        Set<Long> orders = page.stream().map(Row::id).collect(Collectors.toSet());
        List<Away> away = orders.isEmpty() ? List.of() : store.away(orders);
        HandlingTimes times = new HandlingTimes(
                deadlines.calendarsAt(search.asOf()), away.stream().collect(Collectors.groupingBy(Away::id)));
        return new ReportPage<>(page.stream().map(row -> row(row, times)).toList(), next);
    }

    private FirstTimesRow row(Row row, HandlingTimes times) {
        return new FirstTimesRow(
                new WorkOrderNumber(row.id()).text(),
                row.unit(),
                names.unit(row.unit()),
                row.urgency(),
                row.assignedAt(),
                row.signedAt(),
                row.contactedAt(),
                row.repliedAt(),
                row.endedAt(),
                times.seconds(row, row.signedAt()),
                times.seconds(row, row.contactedAt()),
                times.seconds(row, row.repliedAt()));
    }
}
