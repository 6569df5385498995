package cn.hotline.core.workorder;

/** Leaving before the end, and coming back after it. */
final class Ending {

    private Ending() {}

    static void withdrawn(CaseDraft d) {
        Whistling.lapsed(d, call -> true);
        d.cancelClocks(clock -> true);
        d.endCoHandlers();
        d.lapseExtensions();
        d.changeLead(part -> part.ended(part.isOpen() ? AssignmentStatus.ENDED : part.status(), d.now));
        d.order.shelvedUntil = null;
        Returning.lapsed(d);
        Merging.leave(d.order);
        d.end(null);
    }

    /** Starts afresh with fresh clocks; what it went through stays in the history, and what was arbitrated binds on. */
    static void reopened(CaseDraft d) {
        d.endLead();
        WorkOrder order = d.order;
        order.reopened++;
        order.dispatchedAt = null;
        order.returnsRequested = 0;
        order.fedBackAt = null;
        order.feedbackExcused = false;
        order.repliedAt = null;
        order.repliedBy = null;
        order.replySolved = null;
        order.rehandles = 0;
        order.endedAt = null;
        order.closure = null;
        order.solved = null;
        order.satisfaction = null;
        order.patchedAt = null;
        Merging.leave(order);
        Intake.startFresh(d);
    }
}
