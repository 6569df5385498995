package cn.hotline.core.workorder;

import java.util.Objects;

/** Who has to see to an order now: exactly one unit or the centre, and nobody once the order has ended. */
public sealed interface Answerable {

    record OfUnit(String unit) implements Answerable {}

    record OfCentre() implements Answerable {}

    record OfNobody() implements Answerable {}

    /**
     * While a return is decided, that is the unit that asked for it (首接负责制): it is the first of those in dispute, and
     * whoever had the order before was released by a decision.
     */
    static Answerable of(WorkOrder order) {
        return switch (order.state()) {
            case REGISTERED, CALLBACK -> new OfCentre();
            case DISPATCHED, RETURN_REVIEW, HANDLING, REPLY_REVIEW, SHELVED ->
                new OfUnit(Objects.requireNonNull(order.leadUnit(), () -> "no lead of " + order.number()));
            case CLOSED, DECLINED, MERGED, WITHDRAWN -> new OfNobody();
        };
    }
}
