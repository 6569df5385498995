package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.CalendarData;
import cn.hotline.core.deadline.CalendarDifference;
import cn.hotline.core.deadline.Calendars;
import cn.hotline.core.deadline.ClockMove;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.DeadlineRule;
import cn.hotline.core.deadline.Recount;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.ClockMoves;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.HistoryEntry;
import cn.hotline.core.workorder.HistoryFields;
import cn.hotline.core.workorder.Proceeding;
import cn.hotline.core.workorder.Recounted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What another calendar makes of open clocks. Reads nothing but versions of the calendar, changes nothing. */
final class Recounting {

    private final Deadlines deadlines;
    private final HistoryFields fields;
    private final Calendars target;
    private final @Nullable Integer takenBack;
    private final Instant now;
    private final Map<Integer, CalendarDifference> differences = new HashMap<>();

    /** @param takenBack see {@link RecountProgress} */
    Recounting(Deadlines deadlines, HistoryFields fields, Calendars target, @Nullable Integer takenBack, Instant now) {
        this.deadlines = deadlines;
        this.fields = fields;
        this.target = target;
        this.takenBack = takenBack;
        this.now = now;
    }

    /** Whether an open clock's time so far is counted differently; it need not fall due elsewhere for that. */
    boolean touches(OpenClock clock) {
        boolean mayMove = clock.status() != ClockStatus.BREACHED || clock.provisional() || takenBack != null;
        return mayMove && touches(clock.calendarVersion(), clock.startedAt(), clock.dueAt());
    }

    /** Whether anything but its rule brought the clock where it stands. */
    boolean hasMoved(OpenClock open) {
        DeadlineClock clock = open.clock();
        DeadlineRule rule = ruleOf(clock);
        return rule != null
                && clock.kind().isHandlingTime()
                && !rule.span()
                        .due(clock.startedAt(), deadlines.calendarOf(clock))
                        .equals(clock.dueAt());
    }

    /**
     * The open clocks of an order that change, none when there are none.
     *
     * @param history see {@link RecountStore#moves}
     */
    List<Recounted> changes(CaseFile file, List<HistoryEntry> history) {
        List<Recounted> changes = new ArrayList<>();
        for (DeadlineClock clock : file.clocks()) {
            Recounted change = change(clock, file.proceedings(), history);
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** What becomes of one clock, null where it does not change. */
    @Nullable
    Recounted change(DeadlineClock clock, Collection<Proceeding> proceedings, List<HistoryEntry> history) {
        DeadlineRule rule = ruleOf(clock);
        if (rule == null || !mayMove(clock, rule)) {
            return null;
        }
        List<ClockMove> made =
                new ClockMoves(history, proceedings, fields).of(clock, rule, deadlines.calendarOf(clock));
        DeadlineClock recounted = Recount.of(clock, rule, made, target.of(clock), now);
        return recounted == clock
                ? null
                : new Recounted(clock.no(), clock.kind(), clock.unit(), clock.dueAt(), recounted.dueAt(), made);
    }

    private boolean mayMove(DeadlineClock clock, DeadlineRule rule) {
        return (Recount.concerns(clock, rule) || takenBack != null && Recount.excuses(clock, rule, takenBack))
                && touches(clock.calendarVersion(), clock.startedAt(), clock.dueAt());
    }

    /** Open clocks of the order whose rule is no longer known. */
    int unexplained(CaseFile file) {
        return (int) file.clocks().stream()
                .filter(clock -> clock.status() == ClockStatus.RUNNING || clock.status() == ClockStatus.PAUSED)
                .filter(clock -> touches(clock.calendarVersion(), clock.startedAt(), clock.dueAt()))
                .filter(clock -> ruleOf(clock) == null)
                .count();
    }

    boolean becomesProvisional(DeadlineClock clock, Instant due) {
        return target.of(clock).provisional(clock.startedAt(), due);
    }

    private boolean touches(int version, Instant from, Instant to) {
        return differences
                .computeIfAbsent(version, own -> CalendarDifference.between(dataOf(own), target.data()))
                .touches(from, to);
    }

    private CalendarData dataOf(int version) {
        return deadlines.calendars(version).data();
    }

    private @Nullable DeadlineRule ruleOf(DeadlineClock clock) {
        try {
            return deadlines.rules(clock.ruleVersion()).ruleOf(clock);
        } catch (IllegalArgumentException noLongerKnown) {
            return null;
        }
    }
}
