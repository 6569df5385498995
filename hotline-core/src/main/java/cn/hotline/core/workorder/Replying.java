package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import java.util.Objects;

/** The reply, and the centre's review of it. */
final class Replying {

    private Replying() {}

    static void submitted(CaseDraft d, Command.SubmitReply c) {
        d.order.repliedAt = d.now;
        d.order.repliedBy = d.actor.ref();
        d.order.replySolved = c.solved();
        d.stopClocks(CaseDraft::isWork);
        d.stopClock(ClockKind.FEEDBACK);
        d.changeLead(part -> {
            d.cancelClocks(CaseDraft.ofAssignment(part.no()));
            return part.done(d.now);
        });
        d.lapseExtensions();
        Whistling.lapsed(d, call -> true);
        if (d.to == State.REPLY_REVIEW) {
            d.startClock(ClockKind.REPLY_REVIEW, null, 0);
        }
        d.afterAcceptedReply();
    }

    static void approved(CaseDraft d) {
        d.stopClock(ClockKind.REPLY_REVIEW);
        d.afterAcceptedReply();
    }

    static void rejected(CaseDraft d) {
        undo(d);
    }

    /** As if the reply had never been submitted: its work clock runs on from where it started. */
    static void undo(CaseDraft d) {
        d.stopClock(ClockKind.REPLY_REVIEW);
        d.clocks.change(
                clock -> CaseDraft.isWork(clock)
                        && !clock.isOpen()
                        && Objects.equals(clock.stoppedAt(), d.order.repliedAt),
                clock -> clock.undoStop(d.time().course(clock)));
        d.changeLead(Assignment::undone);
        d.order.repliedAt = null;
        d.order.repliedBy = null;
        d.order.replySolved = null;
    }
}
