package cn.hotline.core.workorder;

import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.workorder.Command.SucceedUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A dissolved unit's part goes to its successor as it stands: signed for or not, early or late, with the same clocks, but
 * whoever is urged about what is late already is the successor, from the first step on. One
 * order has one part of each unit, so where the successor is at work already its helping part ends.
 */
final class Succeeding {

    private static final Set<ProceedingState> UNDER_WAY = EnumSet.of(
            ProceedingState.REQUESTED,
            ProceedingState.OPEN,
            ProceedingState.ANSWERED,
            ProceedingState.SOUNDED,
            ProceedingState.CHECKED_IN,
            ProceedingState.CONTESTED);

    private Succeeding() {}

    static void apply(CaseDraft d, SucceedUnit c) {
        boolean leads = c.from().equals(d.order.leadUnit);
        boolean present = d.assignments.all().stream().anyMatch(part -> isLive(part, c.to()));
        if (present) {
            String helper = leads ? c.to() : c.from();
            d.assignments.change(
                    part -> part.role() != AssignmentRole.LEAD && isLive(part, helper),
                    part -> d.endCo(part, AssignmentStatus.ENDED));
        }
        d.assignments.change(
                part -> isLive(part, part.unit())
                        && (part.unit().equals(c.from()) || c.from().equals(part.askedBy())),
                part -> part.takenOver(c.from(), c.to()));
        d.clocks.change(
                mayRun(d).and(clock -> c.from().equals(clock.unit())),
                clock -> d.time().charge(clock, c.to(), d.now));
        d.proceedings.change(p -> UNDER_WAY.contains(p.state()), p -> p.takenOver(c.from(), c.to()));
        d.order.leadUnit = leads ? c.to() : d.order.leadUnit;
        d.order.firstUnit = c.from().equals(d.order.firstUnit) ? c.to() : d.order.firstUnit;
        d.newUnits.add(c.to());
        d.lostUnit = c.from();
    }

    /** Open, or the lead's whose reply is looked at or may still be sent back. */
    private static boolean isLive(Assignment part, String unit) {
        return part.unit().equals(unit)
                && (part.isOpen() || part.role() == AssignmentRole.LEAD && part.endedAt() == null);
    }

    /** A clock that a rejected reply or the end of a merge would let run again belongs to the part as well. */
    private static Predicate<DeadlineClock> mayRun(CaseDraft d) {
        return clock -> clock.isOpen()
                || Objects.equals(clock.stoppedAt(), d.order.mergedAt)
                || d.to == State.REPLY_REVIEW && Objects.equals(clock.stoppedAt(), d.order.repliedAt);
    }
}
