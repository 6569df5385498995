package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockMove;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.DeadlineRule;
import cn.hotline.core.deadline.Replay;
import cn.hotline.core.deadline.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders that are worked on as one are due when the earliest of them is. */
@Component
final class MergedDeadlines {

    private final CaseStore store;
    private final Deadlines deadlines;
    private final HistoryFields fields;

    MergedDeadlines(CaseStore store, Deadlines deadlines, HistoryFields fields) {
        this.store = store;
        this.deadlines = deadlines;
        this.fields = fields;
    }

    /** @param member as it was before it was merged */
    Command.GainMember gained(CaseFile lead, CaseFile member) {
        String number = member.order().number().text();
        DeadlineClock own = lastWork(lead);
        DeadlineClock theirs = member.workClock();
        if (own == null
                || theirs == null
                || theirs.pausedAt() != null
                || !theirs.dueAt().isBefore(own.dueAt())) {
            return new Command.GainMember(number, null, null);
        }
        return new Command.GainMember(number, own.no(), theirs.dueAt());
    }

    /** The lead goes back to its own deadline, or to that of the earliest that stays with it. */
    Command.LoseMember lost(CaseFile lead, WorkOrderNumber member) {
        DeadlineClock held = lastWork(lead);
        Instant due = held == null ? null : without(lead, held, member.id());
        return held == null || due == null || !due.isAfter(held.dueAt())
                ? new Command.LoseMember(member.text(), null, null)
                : new Command.LoseMember(member.text(), held.no(), due);
    }

    private @Nullable Instant without(CaseFile lead, DeadlineClock held, long leaving) {
        DeadlineRule rule = deadlines.rules(held.ruleVersion()).ruleOf(held);
        WorkingCalendar calendar = deadlines.calendarOf(held);
        List<ClockMove> moves = new ClockMoves(
                        store.movesOf(List.of(lead.order().id())), lead.proceedings(), fields)
                .of(held, rule, calendar);
        if (moves.stream().noneMatch(ClockMove.Merged.class::isInstance)) {
            return null;
        }
        List<ClockMove> itsOwn = moves.stream()
                .filter(move -> !(move instanceof ClockMove.Merged))
                .toList();
        Instant own = Replay.of(held.startedAt(), rule, itsOwn, calendar).due();
        List<Long> staying = store.membersOf(lead.order().id()).stream()
                .filter(id -> id != leaving)
                .toList();
        return Stream.concat(Stream.of(own), store.loadAll(staying).stream().map(MergedDeadlines::dueAtMerge))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static @Nullable Instant dueAtMerge(CaseFile member) {
        return member.clocks().stream()
                .filter(clock -> CaseDraft.isWork(clock)
                        && clock.pausedAt() == null
                        && Objects.equals(clock.stoppedAt(), member.order().mergedAt()))
                .map(DeadlineClock::dueAt)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The clock of the work at hand, also while the reply is under review. */
    private static @Nullable DeadlineClock lastWork(CaseFile file) {
        return file.clocks().stream()
                .filter(CaseDraft::isWork)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
