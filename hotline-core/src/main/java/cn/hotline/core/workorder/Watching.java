package cn.hotline.core.workorder;

import cn.hotline.core.deadline.DeadlineClock;

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
                    clock -> recounted(d, clock, named, command.calendarVersion()));
        }
    }

    private static DeadlineClock recounted(CaseDraft d, DeadlineClock clock, Recounted named, int calendarVersion) {
        DeadlineClock recounted = d.time().recount(clock, named.moves(), calendarVersion, d.now);
        if (clock.breachedAt() != null && recounted.breachedAt() == null) {
            d.remark(clock.kind().label() + "按原日历记的超期已取消");
        }
        return recounted;
    }
}
