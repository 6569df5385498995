package cn.hotline.core.workorder;

import cn.hotline.core.organisation.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One command, addressed.
 *
 * @param number null only for {@link Command.Register}
 * @param expectedVersion the version the actor saw; required of people, the system acts on whatever it finds
 * @param idempotencyKey unique per actor; repeating it returns the first result
 * @param note free remark kept in the history
 */
public record Instruction(
        @Nullable WorkOrderNumber number,
        Command command,
        Actor actor,
        @Nullable Integer expectedVersion,
        @Nullable String idempotencyKey,
        @Nullable String note) {

    public static Instruction register(Command.Register command, Actor actor) {
        return new Instruction(null, command, actor, null, null, null);
    }

    public static Instruction of(WorkOrderNumber number, Command command, Actor actor, int expectedVersion) {
        return new Instruction(number, command, actor, expectedVersion, null, null);
    }

    public static Instruction bySystem(WorkOrderNumber number, Command command) {
        return new Instruction(number, command, Actor.system(), null, null, null);
    }

    public Instruction withKey(String key) {
        return new Instruction(number, command, actor, expectedVersion, key, note);
    }
}
