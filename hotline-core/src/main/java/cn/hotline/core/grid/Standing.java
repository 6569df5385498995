package cn.hotline.core.grid;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a matter stands.
 *
 * @param dueAt when the level's time is over
 * @param overdue at this level, which was established once
 * @param nextAt when the job must look at it; null: never
 * @param order it was filed as
 * @param problem why it could not be filed yet
 */
public record Standing(
        MatterState state,
        MatterLevel level,
        Instant levelSince,
        Instant dueAt,
        boolean overdue,
        @Nullable Instant nextAt,
        @Nullable Long order,
        @Nullable String problem) {

    private static final Duration AGAIN = Duration.ofMinutes(1);

    static Standing at(MatterLevel level, Instant now, Instant due) {
        return new Standing(MatterState.OPEN, level, now, due, false, due, null, null);
    }

    Standing overdueOnly() {
        return new Standing(state, level, levelSince, dueAt, true, null, null, null);
    }

    Standing solved() {
        return new Standing(MatterState.SOLVED, level, levelSince, dueAt, overdue, null, null, null);
    }

    Standing filing(Instant now) {
        return new Standing(MatterState.FILING, level, levelSince, dueAt, overdue, now, null, null);
    }

    Standing filed(long number) {
        return new Standing(MatterState.FILED, level, levelSince, dueAt, overdue, null, number, null);
    }

    Standing notYetFiled(String why, Instant now) {
        return new Standing(state, level, levelSince, dueAt, overdue, now.plus(AGAIN), null, why);
    }
}
