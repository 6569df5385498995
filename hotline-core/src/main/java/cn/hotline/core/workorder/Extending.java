package cn.hotline.core.workorder;

/** More time, asked for before the deadline and decided before it (Shandong 2020). */
final class Extending {

    private Extending() {}

    static void requested(CaseDraft d, Command.RequestExtension c) {
        d.open(ProceedingKind.EXTENSION, ProceedingState.REQUESTED, d.order.leadUnit, c.workingDays(), null);
    }

    static void granted(CaseDraft d, Proceeding proceeding) {
        int days = proceeding.workingDays() == null ? 0 : proceeding.workingDays();
        d.clocks.change(
                clock -> CaseDraft.isWork(clock) && clock.isOpen(),
                clock -> d.time().extend(clock, days));
    }
}
