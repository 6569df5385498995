package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.machine.Rule.business;
import static cn.hotline.core.workorder.machine.Rule.routing;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.WorkOrder;
import java.time.Instant;
import java.util.Objects;

/** How a callback ends an order, sends it back, or is tried again. */
final class CallbackRules {

    private CallbackRules() {}

    static final Rule REACHED = routing("reached", f -> callback(f).reached());

    static final Rule ACCEPTED =
            routing("solved-and-satisfied", f -> callback(f).accepted());

    static final Rule MAY_REHANDLE =
            routing("rehandle-left", f -> f.order().rehandles() < f.policy().rehandleCap());

    /** The third attempt without answer, on a second day at least, ends the trying. */
    static final Rule LAST_ATTEMPT = routing("last-attempt", f -> {
        WorkOrder order = f.order();
        return order.callbackAttempts() + 1 >= f.policy().callbackAttempts()
                && order.firstAttemptAt() != null
                && !sameDay(order.firstAttemptAt(), f.now());
    });

    static final Rule ATTEMPTS_APART = business(
            "attempts-apart",
            "两次回访至少间隔2小时",
            f -> f.order().lastAttemptAt() == null
                    || !f.now()
                            .isBefore(f.order().lastAttemptAt().plus(f.policy().callbackGap())));

    static final Rule ANSWERS_COMPLETE = business("callback-answers-complete", "联系上诉求人的回访须记录是否联系、是否解决和满意度", f -> {
        Command.RecordCallback callback = callback(f);
        return callback.contacted() != null && callback.solved() != null && callback.satisfaction() != null;
    });

    static final Rule REHANDLING_UNIT_CAN_HANDLE = business("rehandling-unit-open", "重办单位须为可承办的单位", f -> {
        String named = callback(f).leadUnit();
        return f.units().canLead(named != null ? named : f.order().leadUnit());
    });

    private static Command.RecordCallback callback(Facts f) {
        return f.command(Command.RecordCallback.class);
    }

    private static boolean sameDay(Instant a, Instant b) {
        return Objects.equals(
                a.atZone(WorkingCalendar.ZONE).toLocalDate(),
                b.atZone(WorkingCalendar.ZONE).toLocalDate());
    }
}
