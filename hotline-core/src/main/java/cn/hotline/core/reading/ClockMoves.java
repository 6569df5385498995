package cn.hotline.core.reading;

import cn.hotline.core.deadline.Adjustment;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.HistoryEntry;
import cn.hotline.core.workorder.Proceeding;
import cn.hotline.core.workorder.State;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What moved the deadlines of an order's work: approved extensions and ended shelvings, as its history tells. */
final class ClockMoves {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingCalendar.ZONE);

    private final List<HistoryEntry> history;
    private final List<Proceeding> proceedings;
    private final HistoryFields fields;

    ClockMoves(List<HistoryEntry> history, List<Proceeding> proceedings, HistoryFields fields) {
        this.history = history;
        this.proceedings = proceedings;
        this.fields = fields;
    }

    /** @param due by the rule, before anything moved it */
    List<Adjustment> of(DeadlineClock clock, Instant due, WorkingCalendar calendar) {
        List<Adjustment> moves = new ArrayList<>();
        if (!clock.kind().isHandlingTime()) {
            return moves;
        }
        Instant shelved = null;
        Instant standing = due;
        for (HistoryEntry entry : history) {
            if (!concerns(entry, clock)) {
                continue;
            }
            if (entry.command() == CommandKind.SHELVE) {
                shelved = entry.at().isAfter(standing) ? null : entry.at();
            } else if (shelved != null && takesUpAgain(entry)) {
                moves.add(new Adjustment.Shelving(shelved, entry.at()));
                standing = calendar.addWorkingDuration(entry.at(), calendar.workingTimeBetween(shelved, standing));
                shelved = null;
            } else if (entry.command() == CommandKind.APPROVE_EXTENSION && clock.assignmentNo() == 0) {
                int days = daysOf(entry);
                standing = calendar.closeOfBusinessAfterWorkingDays(standing, days);
                moves.add(new Adjustment.Extension(standing, days + "个工作日，" + TIME.format(entry.at()) + "经热线中心同意"));
            }
        }
        return moves;
    }

    /** Only what happened while the clock was open; its time never runs backwards, so moments tell. */
    private static boolean concerns(HistoryEntry entry, DeadlineClock clock) {
        @Nullable Instant stopped = clock.stoppedAt();
        return !entry.at().isBefore(clock.startedAt())
                && (stopped == null || !entry.at().isAfter(stopped));
    }

    /** A merge leaves it on account, and an undone one puts it back there. */
    private static boolean takesUpAgain(HistoryEntry entry) {
        return entry.from() == State.SHELVED
                && (entry.command() == CommandKind.RESUME || entry.command() == CommandKind.REASSIGN);
    }

    private int daysOf(HistoryEntry entry) {
        Object no = fields.read(entry.fields()).get("proceeding");
        return proceedings.stream()
                .filter(p -> Objects.equals(no, p.no()))
                .map(Proceeding::workingDays)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an approved extension of no days: " + entry));
    }
}
