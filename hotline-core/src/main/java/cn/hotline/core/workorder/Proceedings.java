package cn.hotline.core.workorder;

import java.util.Objects;

/** Moves a proceeding to where its own machine led it, with what follows for the order. */
final class Proceedings {

    private Proceedings() {}

    static void moved(CaseDraft d, Command.OnProceeding command) {
        ProceedingState next = Objects.requireNonNull(d.proceedingTo);
        d.proceedings.change(p -> p.no() == command.proceeding(), p -> {
            Proceeding after = next == p.state() ? p : p.moved(next, d.actor.ref(), d.now);
            if (command instanceof Command.ApproveExtension) {
                Extending.granted(d, p);
            }
            return command instanceof Command.OnWhistle c ? after.with(Whistling.apply(d, p, c)) : after;
        });
    }
}
