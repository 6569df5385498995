package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;

/** Giving an order to units and taking it back. */
final class Dispatching {

    private Dispatching() {}

    static void dispatched(CaseDraft d, Command.NamesLead c) {
        d.stopClock(ClockKind.DISPATCH);
        Returning.learned(d, c);
        d.order.catalogueVersion = d.catalogue.version();
        d.order.classifiedBy(d.catalogue);
        nameUnits(d, c);
    }

    static void recalled(CaseDraft d) {
        d.endLead();
        d.endCoHandlers();
        d.order.dispatchedAt = null;
        d.startClock(ClockKind.DISPATCH, null, 0);
    }

    /** The closure clock runs on; what had stopped or paused it is undone. */
    static void reassigned(CaseDraft d, Command.Reassign c) {
        switch (d.from) {
            case RETURN_REVIEW -> {
                Returning.learned(d, c);
                Returning.settled(d, ReturnDecision.REASSIGNED, c.leadUnit());
            }
            case REPLY_REVIEW -> Replying.undo(d);
            case SHELVED -> Shelving.resumed(d);
            default -> {}
        }
        nameUnits(d, c);
        d.lapseExtensions();
    }

    static void arbitrated(CaseDraft d, Command.Arbitrate c) {
        Returning.arbitrated(d, c);
        nameUnits(d, c);
        d.lapseExtensions();
    }

    private static void nameUnits(CaseDraft d, Command.NamesLead c) {
        d.assignLead(java.util.Objects.requireNonNull(c.leadUnit()));
        c.coHandlers().forEach(unit -> d.assignCo(unit, null));
        c.independent().forEach(unit -> d.assign(unit, AssignmentRole.INDEPENDENT, null, null));
    }
}
