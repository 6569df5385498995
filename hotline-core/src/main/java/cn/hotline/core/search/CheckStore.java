package cn.hotline.core.search;

import java.time.Instant;
import java.util.List;

/** Remembers where the comparison stands. */
public interface CheckStore {

    /** Locks the position for this transaction; empty before the first slice. */
    List<Long> position();

    void savePosition(long lastId, boolean complete, Instant at);
}
