package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;

/** The street whistles, the departments check in: each named one helps from now on and has 30 minutes to appear. */
final class Whistling {

    private Whistling() {}

    static void sounded(CaseDraft d, Command.SoundWhistle c) {
        boolean emergency = c.ground() == WhistleGround.EMERGENCY;
        for (String unit : c.units()) {
            d.assignCo(unit, c.reason());
            d.proceedings.put(new Proceeding(
                    d.proceedings.next(),
                    ProceedingKind.WHISTLE,
                    ProceedingState.SOUNDED,
                    unit,
                    null,
                    d.actor.ref(),
                    d.now,
                    null,
                    null));
            d.clocks.put(d.time().start(d.clocks.next(), ClockKind.CHECK_IN, unit, 0, d.order, emergency, d.now));
        }
    }

    static void checkedIn(CaseDraft d, Proceeding whistle) {
        d.stopClocks(CaseDraft.ofKind(ClockKind.CHECK_IN)
                .and(clock -> java.util.Objects.equals(clock.unit(), whistle.unit())));
    }
}
