package cn.hotline.core.reading;

import cn.hotline.core.deadline.Adjustment;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.HistoryEntry;
import cn.hotline.core.workorder.Proceeding;
import cn.hotline.core.workorder.ProceedingKind;
import cn.hotline.core.workorder.ProceedingState;
import cn.hotline.core.workorder.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What moved the deadlines of an order's work: approved extensions and ended shelvings, as its history tells. */
final class ClockMoves {

    private final List<HistoryEntry> history;
    private final List<Proceeding> proceedings;

    ClockMoves(List<HistoryEntry> history, List<Proceeding> proceedings) {
        this.history = history;
        this.proceedings = proceedings;
    }

    /** @param due by the rule, before anything moved it */
    List<Adjustment> of(DeadlineClock clock, Instant due, WorkingCalendar calendar) {
        List<Adjustment> moves = new ArrayList<>();
        if (!clock.kind().isHandlingTime() || clock.assignmentNo() != 0) {
            return moves;
        }
        Instant shelved = null;
        Instant standing = due;
        for (HistoryEntry entry : history) {
            if (!concerns(entry, clock)) {
                continue;
            }
            if (entry.to() == State.SHELVED && entry.from() != State.SHELVED) {
                shelved = entry.at();
            } else if (shelved != null && entry.from() == State.SHELVED && entry.to() != State.SHELVED) {
                moves.add(new Adjustment.Shelving(shelved, entry.at()));
                standing = calendar.addWorkingDuration(entry.at(), calendar.workingTimeBetween(shelved, standing));
                shelved = null;
            } else if (entry.command() == CommandKind.APPROVE_EXTENSION) {
                standing = calendar.closeOfBusinessAfterWorkingDays(standing, daysOf(entry));
                moves.add(new Adjustment.Extension(standing, "经热线中心同意"));
            }
        }
        return moves;
    }

    private static boolean concerns(HistoryEntry entry, DeadlineClock clock) {
        @Nullable Instant stopped = clock.stoppedAt();
        return !entry.at().isBefore(clock.startedAt())
                && (stopped == null || entry.at().isBefore(stopped));
    }

    /** The extension is the one that was decided at the moment of the entry. */
    private int daysOf(HistoryEntry entry) {
        return proceedings.stream()
                .filter(p -> p.kind() == ProceedingKind.EXTENSION && p.state() == ProceedingState.APPROVED)
                .filter(p -> entry.at().equals(p.decidedAt()) && p.workingDays() != null)
                .mapToInt(p -> p.workingDays() == null ? 0 : p.workingDays())
                .findFirst()
                .orElse(0);
    }
}
