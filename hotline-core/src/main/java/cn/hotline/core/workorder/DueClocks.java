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
}
