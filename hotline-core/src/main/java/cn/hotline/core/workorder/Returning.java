package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;

/** A unit says it is not competent. Until the centre has decided, it keeps the contact with the citizen. */
final class Returning {

    private Returning() {}

    static void requested(CaseDraft d) {
        d.order.returnsRequested++;
        d.changeLead(part -> {
            d.stopClocks(CaseDraft.ofAssignment(part.no()));
            return part;
        });
        d.startClock(ClockKind.RETURN_DECISION, null, 0);
    }

    static void approved(CaseDraft d) {
        d.stopClock(ClockKind.RETURN_DECISION);
        d.endLead();
        d.lapseExtensions();
        d.order.dispatchedAt = null;
        d.startClock(ClockKind.DISPATCH, null, 0);
    }

    /** A rejection counts as signed for now. */
    static void rejected(CaseDraft d) {
        d.stopClock(ClockKind.RETURN_DECISION);
        d.changeLead(part -> part.signedAt() == null ? part.signed(d.now) : part);
    }
}
