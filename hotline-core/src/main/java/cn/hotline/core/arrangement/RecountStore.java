package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.ClockStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps how far a recount has come, and finds what it has to look at. Methods run in the caller's transaction. */
public interface RecountStore {

    /**
     * Begins one unless one is running; returns the number of rows written, 0 or 1.
     *
     * @param takenBack see {@link RecountProgress}
     */
    int begin(long importId, int version, @Nullable Integer takenBack, Instant at);

    /** Ends the running one where it is, because another takes its place. */
    void supersede(Instant at);

    boolean isRunning();

    /** Locks the running one; null when there is none or another instance is at it. */
    @Nullable
    RecountProgress lockRunning();

    void save(RecountProgress progress);

    /** The last one for an import. */
    @Nullable
    RecountProgress latestOf(long importId);

    /** Clocks that are not stopped, by order and number, after the one given. */
    List<OpenClock> openClocks(ClockStatus status, long afterOrder, int afterNo, int limit);
}
