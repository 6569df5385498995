package cn.hotline.api.city;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What goes on beside the order: co-handlers' parts, extensions, supervision, whistles. */
final class Beside {

    private static final String ASSIGNMENTS = "assignments/";

    /** States of proceedings and of helpers' parts in which somebody still has to do something on a closed order. */
    private static final Set<String> OPEN =
            Set.of("OPEN", "ANSWERED", "SOUNDED", "CHECKED_IN", "ASSIGNED", "SIGNED", "RELEASE_REVIEW");

    private final Words words;

    Beside(Words words) {
        this.words = words;
    }

    boolean isPending(Dossier d) {
        return Stream.concat(
                        d.proceedings().map(proceeding -> proceeding.path("state")),
                        d.assignments().filter(Beside::isHelper).map(part -> part.path("status")))
                .anyMatch(state -> OPEN.contains(state.asString()));
    }

    private static boolean isHelper(JsonNode part) {
        return !part.path("role").asString().equals("LEAD");
    }

    @Nullable
    Call next(Dossier d) {
        Call inProceeding = d.proceedings()
                .map(proceeding -> onProceeding(d, proceeding))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (inProceeding != null || d.random.nextInt(10) < 3) {
            return inProceeding;
        }
        return d.assignments()
                .filter(Beside::isHelper)
                .map(part -> onAssignment(d, part))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Call onProceeding(Dossier d, JsonNode proceeding) {
        String unit = proceeding.path("unit").path("code").asString();
        int no = proceeding.path("no").asInt();
        return switch (proceeding.path("state").asString()) {
            case "REQUESTED" ->
                !d.state().equals("HANDLING")
                        ? null
                        : d.takes(Turn.EXTENSION_REFUSED)
                                ? Call.of(
                                        "dispatcher",
                                        path("extensions", no, "reject"),
                                        "reason",
                                        say("extensionRefusals", d))
                                : Call.of("supervisor", path("extensions", no, "approve"), "reason", "同意延期。");
            case "OPEN" -> Call.handler(unit, path("supervisions", no, "answer"), "text", say("supervisionAnswers", d));
            case "ANSWERED" ->
                Call.of("supervisor", path("supervisions", no, "lift"), "reason", say("supervisionLifts", d));
            case "SOUNDED" -> Call.handler(unit, path("whistles", no, "check-in"), "text", say("checkIns", d));
            case "CHECKED_IN" ->
                Call.handler(
                        d.lead(),
                        path("whistles", no, "conclude"),
                        "score",
                        d.random.nextInt(2, 6),
                        "reason",
                        say("whistleScores", d));
            default -> null;
        };
    }

    private @Nullable Call onAssignment(Dossier d, JsonNode part) {
        String unit = part.path("unit").path("code").asString();
        int no = part.path("no").asInt();
        return switch (part.path("status").asString()) {
            case "ASSIGNED" -> Call.handler(unit, ASSIGNMENTS + no + "/sign-for");
            case "SIGNED" -> signed(d, unit, no, part.path("fedBackAt").isNull());
            case "RELEASE_REVIEW" -> {
                boolean approved = d.random.nextInt(10) < 7;
                yield Call.of(
                        "dispatcher",
                        ASSIGNMENTS + no + "/decide-release",
                        "approved",
                        approved,
                        "reason",
                        approved ? "情况属实，同意退出。" : "仍需配合，请继续办理。");
            }
            default -> null;
        };
    }

    private Call signed(Dossier d, String unit, int no, boolean silent) {
        if (d.takes(Turn.HELPER_RELEASED)) {
            return Call.handler(unit, ASSIGNMENTS + no + "/request-release", "reason", say("releaseReasons", d));
        }
        String action = silent && d.random.nextBoolean() ? "/feedback" : "/complete";
        return Call.handler(unit, ASSIGNMENTS + no + action, "text", say("coFeedbacks", d));
    }

    private static String path(String collection, int no, String action) {
        return collection + "/" + no + "/" + action;
    }

    private String say(String list, Dossier d) {
        return words.any(list, d.random);
    }
}
