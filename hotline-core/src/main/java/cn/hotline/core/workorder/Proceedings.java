package cn.hotline.core.workorder;

import java.util.Objects;

/** Moves a proceeding to where its own machine led it, with what follows for the order. */
final class Proceedings {

    private Proceedings() {}

    static void moved(CaseDraft d, Command.OnProceeding command) {
        ProceedingState next = Objects.requireNonNull(d.proceedingTo);
        d.proceedings.change(p -> p.no() == command.proceeding(), p -> {
            switch (command) {
                case Command.ApproveExtension c -> Extending.granted(d, p);
                case Command.CheckIn c -> Whistling.checkedIn(d, p);
                default -> {}
            }
            return p.moved(next, d.actor.ref(), d.now);
        });
    }
}
