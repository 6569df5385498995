package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockMove;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.DeadlineRule;
import cn.hotline.core.deadline.Replay;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.workorder.Command.FallsDue;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders that are worked on as one are due when the earliest of them is. */
@Component
final class MergedDeadlines {

    /** What the lead owes for all: the work itself, and feedback where the orders are urgent. */
    private static final List<Predicate<DeadlineClock>> HELD =
            List.of(CaseDraft::isWork, CaseDraft.ofKind(ClockKind.FEEDBACK));

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
        return new Command.GainMember(number, moved(which -> earlier(last(lead, which), last(member, which))));
    }

    /** The lead goes back to its own deadlines, or to those of the earliest that stays with it. */
    Command.LoseMember lost(CaseFile lead, WorkOrderNumber member) {
        return new Command.LoseMember(member.text(), moved(which -> back(lead, last(lead, which), which, member.id())));
    }

    private static List<FallsDue> moved(Function<Predicate<DeadlineClock>, @Nullable FallsDue> one) {
        return HELD.stream().map(one).filter(Objects::nonNull).toList();
    }

    private static @Nullable FallsDue earlier(@Nullable DeadlineClock own, @Nullable DeadlineClock theirs) {
        return own == null
                        || theirs == null
                        || !theirs.isOpen()
                        || theirs.pausedAt() != null
                        || !theirs.dueAt().isBefore(own.dueAt())
                ? null
                : new FallsDue(own.no(), theirs.dueAt());
    }

    private @Nullable FallsDue back(
            CaseFile lead, @Nullable DeadlineClock held, Predicate<DeadlineClock> which, long leaving) {
        Instant due = held == null ? null : without(lead, held, which, leaving);
        return held == null || due == null || !due.isAfter(held.dueAt()) ? null : new FallsDue(held.no(), due);
    }

    private @Nullable Instant without(CaseFile lead, DeadlineClock held, Predicate<DeadlineClock> which, long leaving) {
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
        return Stream.concat(Stream.of(own), store.loadAll(staying).stream().map(member -> dueAtMerge(member, which)))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static @Nullable Instant dueAtMerge(CaseFile member, Predicate<DeadlineClock> which) {
        DeadlineClock clock =
                last(member, which.and(one -> one.pausedAt() == null && Merging.stoppedByMerge(member.order(), one)));
        return clock == null ? null : clock.dueAt();
    }

    /** The clock of the work at hand, also while the reply is under review. */
    private static @Nullable DeadlineClock last(CaseFile file, Predicate<DeadlineClock> which) {
        return file.clocks().stream()
                .filter(which)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
