package cn.hotline.core.workorder;

/** The centre watches one order until its unit has answered for it. */
final class Supervising {

    private Supervising() {}

    static void opened(CaseDraft d) {
        d.open(ProceedingKind.SUPERVISION, ProceedingState.OPEN, d.order.leadUnit, null, null);
    }
}
