package cn.hotline.core.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps how far a rebuild has come. Methods run in the caller's transaction. */
public interface RebuildStore {

    boolean isRunning();

    /** Begins a rebuild unless one is running; returns the number of rows written, 0 or 1. */
    int begin(long total, @Nullable Integer perSecond, Instant at);

    /** Locks the running rebuild; null when there is none or somebody else is at it. */
    @Nullable
    RebuildProgress lockRunning();

    /** Locks the running rebuild, waiting for other holders; null when there is none. */
    @Nullable
    RebuildProgress awaitRunning();

    void save(RebuildProgress progress);

    /** The running rebuild, or else the last one. */
    @Nullable
    RebuildProgress latest();
}
