package cn.hotline.core.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps how far a rebuild has come. Methods run in the caller's transaction. */
public interface RebuildStore {

    boolean isRunning();

    /** Begins a rebuild unless one is running; returns the number of rows written, 0 or 1. */
    int begin(long total, Instant at);

    /** Locks the running rebuild; null when there is none or somebody else is at it. */
    @Nullable
    RebuildProgress lockRunning();

    void save(RebuildProgress progress);

    /** The running rebuild, or else the last one. */
    @Nullable
    RebuildProgress latest();
}
