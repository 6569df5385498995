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

    /** Untouched for so long, a run has nobody who works at it: processes of both models may be up while one follows. */
    private static final Duration LEFT = Duration.ofMinutes(1);

    /** A second at most: what is further off was written by a clock that is wrong. */
    boolean rests(Instant now) {
        return nextAt.isAfter(now) && !nextAt.isAfter(now.plusSeconds(1));
    }

    /** Whether the model is another one and may begin anew: what came in since its own last run has no vector of it. */
    boolean givesWayTo(Model present, Instant now) {
        boolean same = present.name().equals(model) && present.version() == modelVersion;
        return !same && Duration.between(updatedAt, now).abs().compareTo(LEFT) >= 0;
    }

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
