package cn.hotline.core.supervision;

import cn.hotline.core.supervision.DisputeStore.Move;
import cn.hotline.core.supervision.DisputeStore.Request;
import cn.hotline.core.supervision.DisputeStore.Search;
import cn.hotline.core.supervision.HandlingStore.Away;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads pages of returns and of moves, with the working time that a move cost. */
@Component
class DisputePages {

    private final DisputeStore store;
    private final HandlingStore handling;
    private final Deadlines deadlines;
    private final ReportNames names;

    DisputePages(DisputeStore store, HandlingStore handling, Deadlines deadlines, ReportNames names) {
        this.store = store;
        this.handling = handling;
        this.deadlines = deadlines;
        this.names = names;
    }

    /** A move with the seconds it cost. */
    record Cost(Move move, long seconds) {}

    ReportPage<Request> requests(Search search, DisputeFigure figure, @Nullable String cursor, int limit) {
        List<Request> found =
                nobody(search) ? List.of() : store.requests(search, figure, ReportCursor.parse(cursor), limit + 1);
        return page(found, limit, r -> new ReportCursor(r.requestedAt(), r.id(), r.version()));
    }

    ReportPage<Cost> moves(Search search, DisputeFigure figure, @Nullable String cursor, int limit) {
        List<Move> found =
                nobody(search) ? List.of() : store.moves(search, figure, ReportCursor.parse(cursor), limit + 1);
        ReportPage<Move> page = page(found, limit, m -> new ReportCursor(m.assignedAt(), m.id(), m.no()));
        Set<Long> orders = page.items().stream().map(Move::id).collect(Collectors.toSet());
        List<Away> away = orders.isEmpty() ? List.of() : handling.away(orders);
        HandlingTimes times =
                new HandlingTimes(deadlines.calendars(), away.stream().collect(Collectors.groupingBy(Away::id)));
        return new ReportPage<>(
                page.items().stream()
                        .map(move -> new Cost(move, seconds(move, times)))
                        .toList(),
                page.next());
    }

    DisputeRow row(Request r) {
        return new DisputeRow(
                new WorkOrderNumber(r.id()).text(),
                r.unit(),
                names.unit(r.unit()),
                r.category(),
                names.category(r.category()),
                r.requestedAt(),
                r.decidedAt(),
                r.reason().label(),
                r.decision() == null
                        ? DisputeFigure.PENDING.label()
                        : r.decision().label(),
                names.unit(r.competentUnit()),
                null,
                null);
    }

    DisputeRow row(Cost cost) {
        Move m = cost.move();
        return new DisputeRow(
                new WorkOrderNumber(m.id()).text(),
                m.unit(),
                names.unit(m.unit()),
                m.category(),
                names.category(m.category()),
                m.assignedAt(),
                m.leftAt(),
                null,
                m.leftBy().label(),
                null,
                cost.seconds(),
                m.leads());
    }

    private static long seconds(Move m, HandlingTimes times) {
        HandlingStore.Row row = new HandlingStore.Row(
                m.id(), m.no(), m.unit(), true, m.urgency(), m.assignedAt(), null, null, null, m.leftAt());
        Long seconds = times.seconds(row, m.leftAt());
        return seconds == null ? 0 : seconds;
    }

    private static boolean nobody(Search search) {
        return search.units() != null && search.units().isEmpty();
    }

    private static <T> ReportPage<T> page(List<T> found, int limit, Function<T, ReportCursor> cursor) {
        boolean more = found.size() > limit;
        List<T> page = more ? found.subList(0, limit) : found;
        return new ReportPage<>(page, more ? cursor.apply(page.getLast()).text() : null);
    }
}
