package cn.hotline.core.workorder;

/** The centre watches one order until its unit has answered for it. */
final class Supervising {

    private Supervising() {}

    static void opened(CaseDraft d) {
        d.proceedings.put(new Proceeding(
                d.proceedings.next(),
                ProceedingKind.SUPERVISION,
                ProceedingState.OPEN,
                d.order.leadUnit,
                null,
                d.actor.ref(),
                d.now,
                null,
                null));
    }
}
