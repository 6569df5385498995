package cn.hotline.api.city;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who does what next with an order. */
final class Course {

    private static final int PATIENCE = 8;
    private static final Set<String> WITHOUT_UNITS = Set.of("REGISTERED", "MERGED", "DECLINED", "WITHDRAWN");

    private final Words words;
    private final Centre centre;
    private final HandlingUnit unit;
    private final Beside beside;

    Course(Words words) {
        this.words = words;
        this.centre = new Centre(words);
        this.unit = new HandlingUnit(words);
        this.beside = new Beside(words);
    }

    /** Nobody will do anything with it any more. */
    boolean isFinished(Dossier d) {
        boolean waits = d.turns.contains(Turn.REOPENED) || d.state().equals("CLOSED") && beside.isPending(d);
        return d.isResting() || d.refusals > PATIENCE || d.isOver() && !waits;
    }

    /** @return null when whoever looks at the order has nothing to do with it today */
    @Nullable
    Call next(Dossier d, Instant now) {
        Call aside = WITHOUT_UNITS.contains(d.state()) ? null : beside.next(d);
        if (aside == null && (d.state().equals("DISPATCHED") || d.state().equals("HANDLING"))) {
            aside = centre.meanwhile(d);
        }
        return aside != null ? aside : straight(d, now);
    }

    private @Nullable Call straight(Dossier d, Instant now) {
        return switch (d.state()) {
            case "REGISTERED" -> centre.registered(d);
            case "DISPATCHED" -> {
                Call other = centre.dispatched(d);
                yield other != null ? other : unit.dispatched(d);
            }
            case "RETURN_REVIEW" -> centre.returnAsked(d);
            case "HANDLING" -> unit.handling(d, now);
            case "REPLY_REVIEW" -> centre.replied(d);
            case "CALLBACK" -> centre.callBack(d);
            case "SHELVED" -> d.takes(Turn.RESUMED) ? Call.of("supervisor", "resume") : null;
            case "MERGED" -> d.takes(Turn.SEPARATED) ? Call.of("dispatcher", "unmerge") : null;
            default ->
                d.takes(Turn.REOPENED)
                        ? Call.of("agent", "reopen", "reason", words.any("reopenReasons", d.random))
                        : null;
        };
    }
}
