package cn.hotline.core.workorder;

/** What the sweep found: a yellow card, a red card, somebody to urge. */
final class Watching {

    private Watching() {}

    static void apply(CaseDraft d, Command.OnClock command) {
        d.clocks.change(clock -> clock.no() == command.clock(), clock -> switch (command) {
            case Command.WarnOfDeadline c -> clock.warn(d.now);
            case Command.BreachDeadline c -> {
                if (CaseDraft.isWork(clock)) {
                    d.lapseExtensions();
                }
                yield clock.breach(d.now, d.time().course(clock));
            }
            case Command.EscalateDeadline c -> clock.escalate(d.now, d.time().course(clock));
        });
    }
}
