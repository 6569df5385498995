package cn.hotline.core.embedding;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a run over all orders has come, from the newest to the oldest, at the end of which each has a vector of the
 * model. Those of other models stay where they are.
 *
 * @param perSecond orders brought up in a second at most, over all instances
 * @param lastId the last order looked at
 * @param total orders counted at the beginning; the relay sees to those registered later
 * @param broughtUp orders that had no vector
 * @param nextAt not looked at before
 * @param startedBy reference of the actor, as in the history; the system where nobody had asked for one
 * @param endedBy who stopped it
 */
public record EmbeddingRun(
        long id,
        String model,
        int modelVersion,
        RunState state,
        int perSecond,
        long lastId,
        long total,
        long lookedAt,
        long broughtUp,
        Instant nextAt,
        Instant startedAt,
        String startedBy,
        String byName,
        Instant updatedAt,
        @Nullable Instant finishedAt,
        @Nullable String endedBy) {

    public static final int SLOWEST = 1;
    public static final int FASTEST = 500;

    EmbeddingRun advanced(long upTo, int looked, int lacking, Instant now) {
        Instant next = now.plus(Duration.ofMillis(lacking * 1000L / perSecond));
        return with(RunState.RUNNING, perSecond, upTo, lookedAt + looked, broughtUp + lacking, next, now, null);
    }

    EmbeddingRun finished(Instant now) {
        return with(RunState.FINISHED, perSecond, lastId, lookedAt, broughtUp, now, now, null);
    }

    EmbeddingRun stopped(String by, Instant now) {
        return with(RunState.STOPPED, perSecond, lastId, lookedAt, broughtUp, now, now, by);
    }

    EmbeddingRun at(int speed, Instant now) {
        return with(state, speed, lastId, lookedAt, broughtUp, nextAt, now, null);
    }

    private EmbeddingRun with(
            RunState next,
            int speed,
            long upTo,
            long looked,
            long lacking,
            Instant nextLook,
            Instant now,
            @Nullable String by) {
        Instant end = next == RunState.RUNNING ? null : now;
        return new EmbeddingRun(
                id,
                model,
                modelVersion,
                next,
                speed,
                upTo,
                total,
                looked,
                lacking,
                nextLook,
                startedAt,
                startedBy,
                byName,
                now,
                end,
                by);
    }
}
