package cn.hotline.core.workorder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the clocks that have come due. Locks nothing. */
public interface DueClocks {

    /**
     * The longest due first, then by order and number.
     *
     * @param until only clocks whose next moment is not after it
     * @param after only clocks behind this one, null to begin with the first
     * @param limit at most so many
     */
    List<DueClock> find(Instant until, @Nullable DueClock after, int limit);

    Backlog backlog(Instant until);

    /**
     * What a sweep would find.
     *
     * @param due counted up to 10,000
     * @param oldest since when the longest due waits; null when nothing is due
     */
    record Backlog(long due, @Nullable Instant oldest) {}
}
