package cn.hotline.core.embedding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Orders that wait for a vector of one model, in MySQL. Methods run in the caller's transaction. */
public interface VectorQueue {

    /** Seen by the relay, so somebody may be looking for it now. */
    int FRESH = 0;

    /** Brought up by a run over all orders. */
    int AGAIN = 1;

    /** Notes those that have no vector of the model; returns how many were not waiting yet. */
    int want(Model model, Collection<Long> ids, int urgency, Instant at);

    /** Of these, those that have no vector of the model and do not wait for one. */
    List<Long> lacking(Model model, Collection<Long> ids);

    /** Locks the most urgent that nobody else holds, the oldest order first. */
    List<Wanted> claim(Model model, int limit);

    void remove(Model model, Collection<Long> ids);

    /** Takes what a run brought up from the queue. */
    void removeAgain(Model model);

    /** @param park whether only the operator has it tried again */
    void failed(Model model, long workOrderId, String problem, boolean park);

    /** Has what was parked tried again. */
    int release(Model model);

    Waiting waiting(Model model);

    /** All orders, from the newest to the oldest. */
    List<Long> ordersBelow(long below, int limit);

    /** An appeal as people wrote it. */
    record Wanted(long workOrderId, int attempts, String title, String content) {}

    /** How many wait; each count ends at 10,000. */
    record Waiting(int fresh, int again, int parked) {}
}
