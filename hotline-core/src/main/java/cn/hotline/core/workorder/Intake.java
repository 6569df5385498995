package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;

/** At the call agent's desk. */
final class Intake {

    private Intake() {}

    static void registered(CaseDraft d) {
        startFresh(d);
    }

    /** The clocks every order starts with, and a reopened one starts again. */
    static void startFresh(CaseDraft d) {
        d.startClock(ClockKind.DISPATCH, null, 0);
        d.startClock(ClockKind.CLOSE, null, 0);
        if (d.order.isUrgent()) {
            d.startClock(ClockKind.FEEDBACK, null, 0);
        }
    }

    static void answered(CaseDraft d) {
        d.endCoHandlers();
        d.stopClocks(clock -> true);
        d.order.repliedAt = d.now;
        d.order.repliedBy = d.actor.ref();
        d.order.replySolved = true;
        d.end(Closure.ANSWERED_DIRECTLY);
    }

    static void declined(CaseDraft d) {
        d.stopClock(ClockKind.DISPATCH);
        d.cancelClocks(clock -> true);
        d.endCoHandlers();
        d.end(null);
    }
}
