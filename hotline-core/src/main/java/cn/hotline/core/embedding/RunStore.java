package cn.hotline.core.embedding;

import cn.hotline.core.organisation.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps how far runs have come. Methods run in the caller's transaction. */
public interface RunStore {

    /** Begins a run unless one is running; returns the number of rows written, 0 or 1. */
    int begin(Model model, int perSecond, Actor actor, Instant at);

    /** Locks the running one; null when there is none or somebody else is at it. */
    @Nullable
    EmbeddingRun lockRunning(Model model);

    /** Locks the running one, waiting for other holders; null when there is none. */
    @Nullable
    EmbeddingRun awaitRunning(Model model);

    void saveRun(EmbeddingRun run);

    /** The running one of this model, or else the last one. */
    @Nullable
    EmbeddingRun latestRun(Model model);

    /** The one that was begun last, of whichever model. */
    @Nullable
    EmbeddingRun newestRun();
}
