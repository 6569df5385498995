package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import java.util.Objects;

/** What the citizen says closes the order, or sends it back to be handled again. */
final class CallingBack {

    private CallingBack() {}

    static void recorded(CaseDraft d, Command.RecordCallback c) {
        WorkOrder order = d.order;
        String judged = Objects.requireNonNull(order.leadUnit);
        d.callback = new CallbackRecord(
                judged, order.type, d.now, d.actor.ref(), c.reached(), c.contacted(), c.solved(), c.satisfaction());
        if (!c.reached()) {
            attempted(d);
        } else if (d.to == State.DISPATCHED) {
            rehandled(d, c.leadUnit() == null ? judged : c.leadUnit());
        } else {
            answered(d, c);
        }
    }

    private static void attempted(CaseDraft d) {
        WorkOrder order = d.order;
        order.callbackAttempts++;
        order.firstAttemptAt = order.firstAttemptAt == null ? d.now : order.firstAttemptAt;
        order.lastAttemptAt = d.now;
        if (d.to == State.CLOSED) {
            d.stopClock(ClockKind.CALLBACK);
            d.end(Closure.UNREACHED);
        }
    }

    private static void rehandled(CaseDraft d, String unit) {
        d.stopClock(ClockKind.CALLBACK);
        d.order.rehandles++;
        d.startClock(ClockKind.REHANDLE, unit, 0);
        d.assignLead(unit);
    }

    /** An order that is still unsolved after its last rehandle is closed under supervision. */
    private static void answered(CaseDraft d, Command.RecordCallback c) {
        d.stopClock(ClockKind.CALLBACK);
        d.order.solved = c.solved();
        d.order.satisfaction = c.satisfaction();
        d.end(c.accepted() ? Closure.SATISFIED : Closure.UNSOLVED);
        if (!c.accepted()) {
            Supervising.opened(d);
        }
    }
}
