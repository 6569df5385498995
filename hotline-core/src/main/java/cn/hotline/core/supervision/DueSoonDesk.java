package cn.hotline.core.supervision;

import cn.hotline.core.deadline.Calendars;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.supervision.ClockStore.Search;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is about to be late, for the reader's own unit and those below it. Paused clocks are not. */
@Service
@Transactional(readOnly = true)
public class DueSoonDesk {

    private final ClockSearches searches;
    private final Deadlines deadlines;

    DueSoonDesk(ClockSearches searches, Deadlines deadlines) {
        this.searches = searches;
        this.deadlines = deadlines;
    }

    /**
     * @param query its due moments and its {@code asOf} play no part: the list is of now
     * @param until last due moment; null for the close of business of the next working day
     * @throws Refusal.InvalidCommand for a moment that has passed, an unknown unit, category, district or cursor, or a
     *     limit out of bounds
     */
    public DueSoon list(ClockQuery query, @Nullable Instant until, @Nullable String cursor, int limit, Actor reader) {
        Calendars calendars = deadlines.calendars();
        Instant now = searches.now();
        Instant last = until == null ? calendars.city().closeOfBusinessAfterWorkingDays(now, 1) : until;
        if (last.isBefore(now)) {
            throw new Refusal.InvalidCommand("until", "out-of-range", "不能早于现在");
        }
        Search search = searches.search(
                query.due(now, last.plusMillis(1)).asOf(now), true, ClockFigure.PENDING.outcomes(), reader);
        ReportPage<ClockRow> page = searches.page(search, cursor, limit);
        return new DueSoon(
                now,
                last,
                page.items().stream().map(row -> row(row, now, calendars)).toList(),
                page.next());
    }

    private static DueSoonRow row(ClockRow clock, Instant now, Calendars calendars) {
        WorkingCalendar calendar = calendars.of(calendars.hoursUnit(clock.kind(), clock.assignment(), clock.unit()));
        return new DueSoonRow(
                clock,
                Duration.between(now, clock.dueAt()).toSeconds(),
                calendar.workingTimeBetween(now, clock.dueAt()).toSeconds());
    }
}
