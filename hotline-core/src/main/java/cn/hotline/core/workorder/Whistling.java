package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineClock;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The street whistles, the departments check in: each named one helps from now on and has its own 30 minutes to appear. A
 * whistle ends when the street has scored everybody who came, and with the street's lead at the latest.
 */
final class Whistling {

    private Whistling() {}

    static void sounded(CaseDraft d, Command.SoundWhistle c) {
        int whistle = d.proceedings.next();
        String street = Objects.requireNonNull(d.actor.unit());
        for (String unit : c.units()) {
            int next = d.assignments.next();
            d.assignCo(unit, c.reason());
            Integer part = d.assignments.next() > next ? next : null;
            int clock = startCheckIn(d, unit, c.ground());
            WhistleCall call = WhistleCall.sounded(whistle, street, c, clock, part);
            d.open(ProceedingKind.WHISTLE, ProceedingState.SOUNDED, unit, null, call);
        }
    }

    /** Minutes count at any hour in an emergency, in working time otherwise, whatever the order's own urgency. */
    private static int startCheckIn(CaseDraft d, @Nullable String unit, WhistleGround ground) {
        int no = d.clocks.next();
        boolean emergency = ground == WhistleGround.EMERGENCY;
        d.clocks.put(d.time().start(no, ClockKind.CHECK_IN, unit, 0, d.order, emergency, d.now));
        return no;
    }

    static WhistleCall apply(CaseDraft d, Proceeding p, Command.OnWhistle command) {
        WhistleCall call = Objects.requireNonNull(p.call());
        return switch (command) {
            case Command.CheckIn c -> checkedIn(d, call);
            case Command.ContestWhistle c -> contested(d, call);
            case Command.DecideContest c -> decided(d, p, call);
            case Command.ConcludeWhistle c -> concluded(d, p, call.scored(c.score(), c.reason()));
            case Command.ProposeMeasure c -> call; // the words in the history are all there is
            case Command.RecordAction c -> call;
        };
    }

    /** Whoever has come to the scene has also received the task. */
    private static WhistleCall checkedIn(CaseDraft d, WhistleCall call) {
        boolean late = isOverdue(d, call);
        d.stopClocks(CaseDraft.ofNumber(call.clock()));
        Integer no = call.part();
        if (no != null) {
            d.assignments.change(part -> part.no() == no && part.status() == AssignmentStatus.ASSIGNED, part -> {
                d.stopClocks(CaseDraft.ofAssignment(no).and(CaseDraft.ofKind(ClockKind.SIGN)));
                return part.signed(d.now);
            });
        }
        return call.checkedIn(d.now, late);
    }

    /** While the centre decides, the department's time stands still. */
    private static WhistleCall contested(CaseDraft d, WhistleCall call) {
        boolean late = isOverdue(d, call);
        d.cancelClocks(CaseDraft.ofNumber(call.clock()));
        int decision = d.clocks.next();
        d.startClock(ClockKind.DECISION, null, 0);
        return call.overdue(late).contested(decision);
    }

    private static WhistleCall decided(CaseDraft d, Proceeding p, WhistleCall call) {
        d.stopClocks(CaseDraft.ofNumber(Objects.requireNonNull(call.decision())));
        return switch (Objects.requireNonNull(d.proceedingTo)) {
            case RELIEVED -> relieved(d, call);
            case SOUNDED -> call.calledAgain(startCheckIn(d, p.unit(), call.ground()));
            default -> call;
        };
    }

    /** It was not its matter: it owed nothing, neither coming nor helping. */
    private static WhistleCall relieved(CaseDraft d, WhistleCall call) {
        d.releaseClocks(CaseDraft.ofNumber(call.clock()));
        Integer no = call.part();
        if (no != null) {
            d.assignments.change(part -> part.no() == no && part.isOpen(), part -> {
                d.releaseClocks(CaseDraft.ofAssignment(no));
                return part.ended(AssignmentStatus.RELEASED, d.now);
            });
        }
        return call;
    }

    /** A department that was dissolved before it came is charged with nothing. */
    private static WhistleCall concluded(CaseDraft d, Proceeding p, WhistleCall call) {
        if (call.checkedInAt() == null && !d.time().units().canLead(p.unit())) {
            return relieved(d, call);
        }
        boolean late = isOverdue(d, call);
        d.cancelClocks(CaseDraft.ofNumber(call.clock()));
        return call.overdue(late);
    }

    /** Nobody waits any more: the street's part is over, or the department's. Who was late by then was late. */
    static void lapsed(CaseDraft d, Predicate<Proceeding> which) {
        d.proceedings.change(which.and(Proceeding::isOpenWhistle), p -> {
            WhistleCall call = Objects.requireNonNull(p.call());
            boolean late = isOverdue(d, call);
            d.cancelClocks(clock -> clock.no() == call.clock() || Objects.equals(clock.no(), call.decision()));
            d.remark("第" + p.no() + "项吹哨未完结，已失效");
            return p.moved(ProceedingState.LAPSED, d.actor.ref(), d.now).with(call.overdue(late));
        });
    }

    private static boolean isOverdue(CaseDraft d, WhistleCall call) {
        Predicate<DeadlineClock> own = CaseDraft.ofNumber(call.clock());
        return d.clocks.all().stream().anyMatch(own.and(clock -> clock.isOverdue(d.now)));
    }
}
