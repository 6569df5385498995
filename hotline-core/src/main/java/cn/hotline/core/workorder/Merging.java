package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import java.util.Objects;

/** One issue, several orders: members follow their lead, and come back as they were when the merge is undone. */
final class Merging {

    private Merging() {}

    static void merged(CaseDraft d, Command.Merge c) {
        d.order.mergedInto =
                Objects.requireNonNull(WorkOrderNumber.parse(c.into())).id();
        d.order.mergedAt = d.now;
        d.order.mergedFrom = d.from;
        if (d.from == State.REGISTERED) {
            d.stopClock(ClockKind.DISPATCH);
        }
        d.cancelClocks(clock -> true);
    }

    static void unmerged(CaseDraft d) {
        d.clocks.change(
                clock -> stoppedByMerge(d.order, clock) && isOfLivePart(d, clock),
                clock -> clock.undoStop(d.time().course(clock)));
        leave(d.order);
    }

    /** A part may have ended while the order was merged, as when its unit was dissolved. */
    private static boolean isOfLivePart(CaseDraft d, DeadlineClock clock) {
        return clock.assignmentNo() == 0
                || d.assignments.all().stream()
                        .anyMatch(part -> part.no() == clock.assignmentNo() && part.endedAt() == null);
    }

    static void followed(CaseDraft d, Command.FollowLead c) {
        d.clocks.change(
                clock -> stoppedByMerge(d.order, clock) && CaseDraft.isWork(clock),
                clock -> d.time()
                        .charge(clock.undoStop(d.time().course(clock)), c.leadUnit(), d.now)
                        .stop(d.now));
        d.endLead();
        d.endCoHandlers();
        d.lapseExtensions();
        d.order.shelvedUntil = null;
        d.order.leadUnit = c.leadUnit();
        d.order.repliedAt = d.now;
        d.newUnits.add(c.leadUnit());
        d.assignments.put(Assignment.open(d.assignments.next(), c.leadUnit(), AssignmentRole.LEAD, null, d.now)
                .done(d.now));
        Returning.lapsed(d);
        d.order.mergedFrom = null;
        d.afterAcceptedReply();
    }

    static void gained(CaseDraft d, Command.GainMember c) {
        d.order.members++;
        c.clocks().forEach(moved -> fallDue(d, moved));
    }

    static void lost(CaseDraft d, Command.LoseMember c) {
        d.order.members--;
        c.clocks().forEach(moved -> fallDue(d, moved));
    }

    private static void fallDue(CaseDraft d, Command.FallsDue moved) {
        d.clocks.change(CaseDraft.ofNumber(moved.clock()), clock -> d.time().fallsDueAt(clock, moved.due()));
    }

    static void leave(WorkOrder order) {
        order.mergedInto = null;
        order.mergedAt = null;
        order.mergedFrom = null;
    }

    /** A clock that was met in the same instant had been met before; only the centre's own is met by the merge itself. */
    static boolean stoppedByMerge(WorkOrder member, DeadlineClock clock) {
        boolean then = clock.stoppedAt() != null && Objects.equals(clock.stoppedAt(), member.mergedAt);
        boolean ofCentre = clock.kind() == ClockKind.DISPATCH && member.mergedFrom == State.REGISTERED;
        return then && (ofCentre || clock.status() != ClockStatus.MET);
    }
}
