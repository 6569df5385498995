package cn.hotline.api.city;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** All calls of the plan, drawn before anything happens, so that they do not depend on how fast things go. */
final class Arrivals {

    record Arrival(Instant at, Dossier order) {}

    /** Of orders near the end, these are left lying; the others go on until time is up. MERGED follows its HANDLING. */
    private static final String[] RESTS = {
        "REGISTERED",
        "DISPATCHED",
        "RETURN_REVIEW",
        "HANDLING",
        "MERGED",
        "REPLY_REVIEW",
        "CALLBACK",
        "SHELVED",
        null,
        null,
        null,
        null
    };

    private final Plan plan;
    private final Callers callers;
    private final Map<Issue, Dossier> firsts = new HashMap<>();

    Arrivals(Plan plan, Callers callers) {
        this.plan = plan;
        this.callers = callers;
    }

    List<Arrival> draw() {
        List<Instant> moments =
                ArrivalCurve.draw(plan.orders(), plan.from(), plan.until(), new SplittableRandom(plan.seed()));
        List<Arrival> arrivals = new ArrayList<>();
        Dossier before = null;
        for (int i = 0; i < moments.size(); i++) {
            boolean late = moments.get(i).isAfter(plan.lastPart());
            String rest = late ? RESTS[i % RESTS.length] : null;
            before = order(i, rest, before);
            arrivals.add(new Arrival(moments.get(i), before));
        }
        return arrivals;
    }

    private Dossier order(int i, @Nullable String rest, @Nullable Dossier before) {
        if ("MERGED".equals(rest) && before != null && "HANDLING".equals(before.rest)) {
            return new Dossier(i, callers.about(before.appeal.issue()), rest, before, plan.seed());
        }
        Appeal appeal = callers.next();
        while (!canRest(appeal, rest)) {
            appeal = callers.next();
        }
        Dossier order = new Dossier(i, appeal, rest, firsts.get(appeal.issue()), plan.seed());
        firsts.putIfAbsent(appeal.issue(), order);
        return order;
    }

    private static boolean canRest(Appeal appeal, @Nullable String rest) {
        return switch (rest) {
            case "REPLY_REVIEW" -> appeal.isReviewed();
            case "CALLBACK" -> !appeal.anonymous() && !appeal.type().equals("COMMENDATION");
            case null, default -> true;
        };
    }
}
