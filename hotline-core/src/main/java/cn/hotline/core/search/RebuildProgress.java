package cn.hotline.core.search;

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
        Instant startedAt,
        Instant updatedAt,
        @Nullable Instant finishedAt) {

    RebuildProgress into(String newTarget, Instant now) {
        return new RebuildProgress(id, RebuildState.COPYING, newTarget, 0, total, 0, 0, 0, startedAt, now, null);
    }

    RebuildProgress copied(long upTo, int orders, Instant now) {
        return new RebuildProgress(
                id, state, target, upTo, total, done + orders, verified, corrected, startedAt, now, null);
    }

    RebuildProgress allCopied(Instant now) {
        return new RebuildProgress(
                id, RebuildState.VERIFYING, target, 0, total, done, verified, corrected, startedAt, now, null);
    }

    RebuildProgress verified(long upTo, int orders, int corrections, Instant now) {
        return new RebuildProgress(
                id, state, target, upTo, total, done, verified + orders, corrected + corrections, startedAt, now, null);
    }

    RebuildProgress finished(Instant now) {
        return new RebuildProgress(
                id, RebuildState.DONE, target, lastId, total, done, verified, corrected, startedAt, now, now);
    }
}
