package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import java.util.Objects;

/** A community refuses what was never admitted: at once, in the unit's name, and nothing of it counts for it (A23, A44). */
final class Refusing {

    private Refusing() {}

    /** Whoever passed it down keeps the order; one that the community led goes back to the centre. */
    static void refused(CaseDraft d) {
        String community = Objects.requireNonNull(d.actor.unit());
        boolean led = community.equals(d.order.leadUnit);
        release(d, community);
        if (!led) {
            return;
        }
        d.stopClock(ClockKind.RETURN_DECISION);
        Returning.lapsed(d);
        d.endLead();
        d.lapseExtensions();
        d.order.dispatchedAt = null;
        if (community.equals(d.order.firstUnit)) {
            d.order.firstUnit = null;
        }
        d.startClock(ClockKind.DISPATCH, null, 0);
    }

    /** What it passed down to its grids was its own part. */
    private static void release(CaseDraft d, String unit) {
        d.assignments.change(part -> part.isOpen() && part.unit().equals(unit), part -> {
            d.releaseClocks(CaseDraft.ofAssignment(part.no()));
            return part.ended(AssignmentStatus.REFUSED, d.now);
        });
        d.assignments.all().stream()
                .filter(part -> part.isOpen() && part.role() == AssignmentRole.DELEGATE && unit.equals(part.askedBy()))
                .map(Assignment::unit)
                .toList()
                .forEach(below -> release(d, below));
    }
}
