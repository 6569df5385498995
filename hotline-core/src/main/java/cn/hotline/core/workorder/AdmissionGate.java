package cn.hotline.core.workorder;

import java.time.Instant;

/** The gate of the communities, as far as an order asks it: who keeps the gate knows orders, and not the reverse. */
public interface AdmissionGate {

    /** @param basis a Chinese sentence: the duty list or the admission that it rests on */
    record TaskRuling(boolean mayRefuse, String basis) {}

    /** Whether a community may refuse its part in the order at that moment (A23). */
    TaskRuling ruling(WorkOrder order, String community, Instant now);

    /** An order was registered; runs in the transaction of the command. */
    void registered(WorkOrder order);

    /** A unit was dissolved: what waits for it at the gate waits for the other; runs in the transaction of that. */
    void succeeded(String unit, String successor);

    /** A community has refused its part; runs in the transaction of the command. */
    void refused(WorkOrder order, Assignment part, Instant now);
}
