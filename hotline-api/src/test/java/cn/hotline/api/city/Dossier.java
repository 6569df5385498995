package cn.hotline.api.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One order as the people around it know it: their last look at it, and what is still to happen to it. */
final class Dossier {

    private static final String CATCH_ALL = "3701-D-BGT";

    final Appeal appeal;
    final Set<Turn> turns;
    final RandomGenerator random;

    /** Where the order is left lying, so that the sample ends with orders in every state. */
    final @Nullable String rest;

    /** The order it is about the same issue as. */
    final @Nullable Dossier mate;

    final List<String> suggested = new ArrayList<>();
    int returns;
    int failedContacts;
    boolean contacted;
    boolean fedBack;
    int refusals;
    private @Nullable String nextLead;
    private @Nullable JsonNode view;
    private String number = "";
    private int version;
    private String state = "";

    Dossier(int order, Appeal appeal, @Nullable String rest, @Nullable Dossier mate, long seed) {
        this.appeal = appeal;
        this.rest = rest;
        this.mate = mate;
        this.random = new SplittableRandom(seed + order * 7919L);
        this.turns = Turn.draw(order, random);
        if (rest != null) {
            turns.removeAll(Turn.ENDINGS);
            if (rest.equals("RETURN_REVIEW")) {
                turns.add(Turn.RETURNED);
            } else if (rest.equals("MERGED")) {
                turns.add(Turn.JOINED);
            }
        }
    }

    /** @param answer of a registration, a command or a look at the order */
    void saw(JsonNode answer) {
        number = answer.path("number").asString();
        version = answer.path("version").asInt();
        state = answer.path("state").asString();
        contacted &= !state.equals("DISPATCHED");
        if (answer.has("suggestedUnits")) {
            answer.path("suggestedUnits")
                    .forEach(unit -> suggested.add(unit.path("unit").asString()));
        } else {
            view = answer;
        }
    }

    String number() {
        return number;
    }

    int version() {
        return version;
    }

    String state() {
        return state;
    }

    boolean isResting() {
        return state.equals(rest);
    }

    /** Whether the turn comes now; it comes once. */
    boolean takes(Turn turn) {
        return turns.remove(turn);
    }

    String lead() {
        return view == null ? "" : view.path("leadUnit").path("code").asString();
    }

    /** Whether it may be merged into the other one, which is about the same. */
    boolean mayFollow(Dossier other) {
        boolean sealed = appeal.isSealed() || other.appeal.isSealed();
        return other.isOpen() && !sealed && (!appeal.urgent() || (other.appeal.urgent() && !other.fedBack));
    }

    private boolean isOpen() {
        return !List.of("", "CALLBACK", "CLOSED", "DECLINED", "WITHDRAWN", "MERGED")
                .contains(state);
    }

    boolean isOver() {
        return List.of("CLOSED", "DECLINED", "WITHDRAWN").contains(state);
    }

    void dispatchNextTo(String unit) {
        nextLead = unit;
    }

    String nextLead() {
        String chosen = nextLead;
        nextLead = null;
        return chosen != null ? chosen : suggested.isEmpty() ? CATCH_ALL : suggested.getFirst();
    }

    /** Another unit that could do it: one of the suggestions, else one that answers for the whole city. */
    String otherUnit() {
        Set<String> involved = assignments()
                .map(part -> part.path("unit").path("code").asString())
                .collect(Collectors.toSet());
        return Stream.concat(
                        suggested.stream(),
                        Stream.of(appeal.issue().scene().community().street(), CATCH_ALL, "3701-D-CGJ", "3701-D-SHGZ"))
                .filter(unit -> !involved.contains(unit))
                .findFirst()
                .orElse("3701-D-XFJ");
    }

    Stream<JsonNode> assignments() {
        return view == null ? Stream.empty() : view.path("assignments").valueStream();
    }

    Stream<JsonNode> proceedings() {
        return view == null ? Stream.empty() : view.path("proceedings").valueStream();
    }
}
