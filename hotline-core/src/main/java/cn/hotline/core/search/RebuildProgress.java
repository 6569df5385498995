package cn.hotline.core.search;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild has come.
 *
 * @param target the new index; null until it is created
 * @param lastId the last order this phase has dealt with
 * @param total orders counted at the beginning; more may be registered meanwhile
 * @param done orders copied
 * @param verified orders compared after copying
 * @param corrected orders that had to be written once more while comparing
 * @param perSecond orders copied, or compared, in a second at most, over all instances; null: no limit
 * @param nextAt not gone on with before; null: at once
 */
public record RebuildProgress(
        long id,
        RebuildState state,
        @Nullable String target,
        long lastId,
        long total,
        long done,
        long verified,
        long corrected,
        @Nullable Integer perSecond,
        @Nullable Instant nextAt,
        Instant startedAt,
        Instant updatedAt,
        @Nullable Instant finishedAt) {

    private static final int BATCH = 500;

    /** Orders of one step: no more than a second's worth. */
    int batch() {
        return perSecond == null ? BATCH : Math.min(BATCH, perSecond);
    }

    /** Until the next step, a second at most: what is further off was written by a clock that is wrong. */
    Duration pause(Instant now) {
        Duration left = nextAt == null ? Duration.ZERO : Duration.between(now, nextAt);
        return left.isNegative() || left.compareTo(Duration.ofSeconds(1)) > 0 ? Duration.ZERO : left;
    }

    RebuildProgress into(String newTarget, Instant now) {
        return with(RebuildState.COPYING, newTarget, 0, 0, 0, 0, now);
    }

    RebuildProgress copied(long upTo, int orders, Instant now) {
        return with(state, target, upTo, done + orders, verified, corrected, now)
                .after(orders);
    }

    RebuildProgress allCopied(Instant now) {
        return with(RebuildState.VERIFYING, target, 0, done, verified, corrected, now);
    }

    RebuildProgress verified(long upTo, int orders, int corrections, Instant now) {
        return with(state, target, upTo, done, verified + orders, corrected + corrections, now)
                .after(orders);
    }

    RebuildProgress finished(Instant now) {
        RebuildProgress end = with(RebuildState.DONE, target, lastId, done, verified, corrected, now);
        return end.timed(perSecond, null, now);
    }

    RebuildProgress at(int speed, Instant now) {
        return with(state, target, lastId, done, verified, corrected, now).timed(speed, nextAt, null);
    }

    private RebuildProgress after(int orders) {
        return perSecond == null
                ? this
                : timed(perSecond, updatedAt.plus(Duration.ofMillis(orders * 1000L / perSecond)), null);
    }

    private RebuildProgress with(
            RebuildState next, @Nullable String index, long upTo, long copied, long compared, long again, Instant now) {
        return new RebuildProgress(
                id, next, index, upTo, total, copied, compared, again, perSecond, nextAt, startedAt, now, null);
    }

    private RebuildProgress timed(@Nullable Integer speed, @Nullable Instant next, @Nullable Instant end) {
        return new RebuildProgress(
                id, state, target, lastId, total, done, verified, corrected, speed, next, startedAt, updatedAt, end);
    }
}
