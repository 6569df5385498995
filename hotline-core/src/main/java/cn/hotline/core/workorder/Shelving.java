package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;

/** A matter that cannot be done now is put on account with a date; its closure clock waits, the co-handlers' too. */
final class Shelving {

    private Shelving() {}

    static void shelved(CaseDraft d, Command.Shelve c) {
        d.clocks.change(
                clock -> clock.kind().isHandlingTime()
                        && clock.status() == ClockStatus.RUNNING
                        && clock.isOpen()
                        && !clock.isOverdue(d.now),
                clock -> d.time().pause(clock, d.now));
        d.clocks.put(d.time().alarm(d.clocks.next(), d.order.leadUnit, d.now, c.plannedDate()));
        d.order.shelvedUntil = c.plannedDate();
        d.lapseExtensions();
    }

    static void resumed(CaseDraft d) {
        d.stopClock(ClockKind.RESUME);
        d.clocks.change(
                clock -> clock.isOpen() && clock.status() == ClockStatus.PAUSED,
                clock -> d.time().resume(clock, d.now));
        d.order.shelvedUntil = null;
    }
}
