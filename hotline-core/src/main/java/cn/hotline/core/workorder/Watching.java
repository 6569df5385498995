package cn.hotline.core.workorder;

/** What nobody asked for but the time brings: a yellow card, a red card, somebody to urge, another calendar. */
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

    /** Those that do not fall due elsewhere stay as they are. */
    static void recounted(CaseDraft d, Command.RecomputeDeadlines command) {
        for (Recounted named : command.clocks()) {
            d.clocks.change(
                    clock -> clock.no() == named.clock(),
                    clock -> d.time().recount(clock, named.moves(), command.calendarVersion(), d.now));
        }
    }
}
