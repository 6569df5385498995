package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockMove;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.DeadlineRule;
import cn.hotline.core.deadline.Replay;
import cn.hotline.core.deadline.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What moved the deadlines of an order's work: approved extensions, ended shelvings and merges, as its history tells. */
public final class ClockMoves {

    private final List<HistoryEntry> history;
    private final Collection<Proceeding> proceedings;
    private final HistoryFields fields;

    /** @param history at least the entries that granted an extension, entered or left SHELVED, gained or lost a member, the first one first */
    public ClockMoves(List<HistoryEntry> history, Collection<Proceeding> proceedings, HistoryFields fields) {
        this.history = history;
        this.proceedings = proceedings;
        this.fields = fields;
    }

    /**
     * The moves since the clock's start and until its end, in the order they happened.
     *
     * @param rule that started the clock
     * @param calendar that it was counted by: one that was late when the order was shelved was not paused
     */
    public List<ClockMove> of(DeadlineClock clock, DeadlineRule rule, WorkingCalendar calendar) {
        List<ClockMove> moves = new ArrayList<>();
        Instant shelved = null;
        for (HistoryEntry entry : history) {
            if (entry.command() == CommandKind.GAIN_MEMBER || entry.command() == CommandKind.LOSE_MEMBER) {
                merged(entry, clock).ifPresent(moves::add);
            } else if (!concerns(entry, clock)) {
                continue;
            } else if (entry.command() == CommandKind.SHELVE) {
                Instant due =
                        Replay.of(clock.startedAt(), rule, moves, calendar).due();
                shelved = entry.at().isAfter(due) ? null : entry.at();
            } else if (shelved != null && takesUpAgain(entry)) {
                moves.add(new ClockMove.Shelved(shelved, entry.at()));
                shelved = null;
            } else if (entry.command() == CommandKind.APPROVE_EXTENSION && clock.assignmentNo() == 0) {
                moves.add(new ClockMove.Extended(daysOf(entry), entry.at()));
            }
        }
        return moves;
    }

    /** Only what happened while the clock was open; its time never runs backwards, so moments tell. */
    private static boolean concerns(HistoryEntry entry, DeadlineClock clock) {
        @Nullable Instant stopped = clock.stoppedAt();
        return clock.kind().isHandlingTime()
                && !entry.at().isBefore(clock.startedAt())
                && (stopped == null || !entry.at().isAfter(stopped));
    }

    /** A merge leaves it on account, and an undone one puts it back there. */
    private static boolean takesUpAgain(HistoryEntry entry) {
        return entry.from() == State.SHELVED
                && (entry.command() == CommandKind.RESUME || entry.command() == CommandKind.REASSIGN);
    }

    private Optional<ClockMove> merged(HistoryEntry entry, DeadlineClock clock) {
        boolean left = entry.command() == CommandKind.LOSE_MEMBER;
        return moved(fields.read(entry.fields()))
                .filter(moved -> Objects.equals(moved.get("clock"), clock.no()))
                .map(moved -> moved.get("due"))
                .filter(String.class::isInstance)
                .findFirst()
                .<ClockMove>map(due -> new ClockMove.Merged(Instant.parse((String) due), left, entry.at()));
    }

    /** Rows of before feedback was held for others name the one clock themselves. */
    private static Stream<Map<?, ?>> moved(Map<String, @Nullable Object> written) {
        return written.get("clocks") instanceof List<?> clocks
                ? clocks.stream().map(moved -> (Map<?, ?>) moved)
                : Stream.of(written);
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
