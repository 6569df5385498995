package cn.hotline.core.reading;

import cn.hotline.core.workorder.Outcome;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.WorkOrder;

/** Where an order stands, or stood. */
record Standing(State state, int version) {

    static Standing of(WorkOrder order) {
        return new Standing(order.state(), order.version());
    }

    static Standing of(Outcome outcome) {
        return new Standing(outcome.to(), outcome.version());
    }
}
