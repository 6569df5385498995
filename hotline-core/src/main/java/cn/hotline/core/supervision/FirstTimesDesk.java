package cn.hotline.core.supervision;

import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.supervision.HandlingStore.Search;
import cn.hotline.core.workorder.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * First-time receive, handle and reply of each unit that leads or answers independently (A19), for the reader's own unit and those below it: medians over
 * all orders dispatched in a window, as of now or of a past moment. Exact figures need every order, so the report reads
 * them in bounded pages and keeps only their seconds.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class FirstTimesDesk {

    private final ClockSearches searches;
    private final FirstTimesPages pages;
    private final ReportNames names;

    FirstTimesDesk(ClockSearches searches, FirstTimesPages pages, ReportNames names) {
        this.searches = searches;
        this.pages = pages;
        this.names = names;
    }

    /**
     * @param query its moment, unit, group of units and urgency count; @param window of dispatches
     * @throws Refusal.InvalidCommand for an unknown unit, or a window of more than 366 days
     */
    public FirstTimesReport report(ClockQuery query, TimeWindow window, Actor reader) {
        Instant asOf = searches.asOf(query);
        Search search = search(query.asOf(asOf), window, reader);
        Charged charged = searches.charged(query, reader);
        UnitTimes total = new UnitTimes();
        Map<String, UnitTimes> units = new TreeMap<>();
        String cursor = null;
        do {
            ReportPage<FirstTimesRow> page = pages.page(search, null, cursor, ReportPage.LARGEST);
            for (FirstTimesRow row : page.items()) {
                total.add(row);
                names.units().selfAndAbove(row.unit()).stream()
                        .filter(charged::includes)
                        .forEach(unit -> units.computeIfAbsent(unit, code -> new UnitTimes())
                                .add(row));
            }
            cursor = page.next();
        } while (cursor != null);
        return new FirstTimesReport(
                asOf,
                window.from(),
                window.to(),
                total.line(null, "合计"),
                units.entrySet().stream()
                        .map(entry -> entry.getValue().line(entry.getKey(), names.unit(entry.getKey())))
                        .toList());
    }

    /**
     * The orders behind a figure, in the order of their dispatch.
     *
     * @param measure those counted in it; null for all that were dispatched
     * @throws Refusal.InvalidCommand as for the report, and for an unknown cursor or a limit out of bounds
     */
    public ReportPage<FirstTimesRow> rows(
            ClockQuery query,
            TimeWindow window,
            @Nullable FirstTime measure,
            @Nullable String cursor,
            int limit,
            Actor reader) {
        return pages.page(search(query, window, reader), measure, cursor, limit);
    }

    private Search search(ClockQuery query, TimeWindow window, Actor reader) {
        PunctualityDesk.requireShort(window);
        ClockStore.Search checked = searches.search(query, false, ClockFigure.OWED.outcomes(), reader);
        return new Search(window.from(), window.to(), checked.asOf(), checked.units(), checked.urgency());
    }
}
