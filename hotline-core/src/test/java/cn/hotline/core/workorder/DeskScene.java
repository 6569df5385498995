package cn.hotline.core.workorder;

import cn.hotline.core.MovableClock;
import cn.hotline.core.organisation.Actor;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The desk on MySQL. The units of the random cases stand for real ones. */
final class DeskScene implements Scene {

    private static final Map<String, String> REAL = Map.ofEntries(
            Map.entry("S1", "370102001"),
            Map.entry("S2", "370102002"),
            Map.entry("K1", "370102001002"),
            Map.entry("G1", "370102001003"),
            Map.entry("F", "370102-FZX"),
            Map.entry("B", "370102-D-CGJ"),
            Map.entry("P", "370102001002-WY"),
            Map.entry("O", "370102001-SHZZ2"),
            Map.entry("D1", "3701-D-CGJ"),
            Map.entry("D2", "3701-D-GAJ"),
            Map.entry("D3", "3701-U-SWJT"),
            Map.entry("C", "3701-12345"));

    private static final JsonMapper JSON = new JsonMapper();

    private final Desk desk;
    private final MovableClock clock;
    private final String target;
    private final Random random;

    DeskScene(Desk desk, MovableClock clock, String target, long seed) {
        this.desk = desk;
        this.clock = clock;
        this.target = target;
        random = new Random(seed);
    }

    @Override
    public CaseFile open(Instant now) {
        moveTo(now);
        AppealType type = AppealType.values()[random.nextInt(AppealType.values().length)];
        Urgency urgency = Urgency.values()[random.nextInt(Urgency.values().length)];
        return desk.file(desk.register(Desk.appeal(type, urgency, "标题", "内容")).number());
    }

    @Override
    public String target() {
        return target;
    }

    @Override
    public @Nullable CaseFile carryOut(CaseFile file, Command command, Actor actor, Instant now) {
        if (command instanceof Command.RecomputeDeadlines) {
            return null; // there is no second calendar to count by
        }
        moveTo(now);
        Integer seen = actor.equals(Actor.system()) ? null : file.order().version();
        Outcome outcome = desk.desk()
                .handle(new Instruction(file.order().number(), real(command), real(actor), seen, null, null));
        return ClerkScene.after(file, Objects.requireNonNull(outcome.change()));
    }

    private void moveTo(Instant now) {
        clock.moveTo(LocalDateTime.ofInstant(now, ZoneOffset.ofHours(8)).toString());
    }

    private static Command real(Command command) {
        return JSON.treeToValue(named(JSON.valueToTree(command)), command.kind().record());
    }

    private static Actor real(Actor actor) {
        return new Actor(
                actor.ref(),
                actor.name(),
                actor.roles(),
                actor.unit() == null ? null : REAL.getOrDefault(actor.unit(), actor.unit()),
                actor.cityWide());
    }

    private static JsonNode named(JsonNode node) {
        return switch (node) {
            case StringNode text -> StringNode.valueOf(REAL.getOrDefault(text.stringValue(), text.stringValue()));
            case ObjectNode object -> {
                object.propertyNames().forEach(name -> object.set(name, named(object.get(name))));
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, named(array.get(i)));
                }
                yield array;
            }
            default -> node;
        };
    }
}
