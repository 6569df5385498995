package cn.hotline.core.reorganisation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps bulk reassignments and finds what they have to move. Methods run in the caller's transaction. */
public interface BulkStore {

    /** @return 0 when one is running for the unit */
    int insert(BulkReassignment bulk);

    /** Locks the running one that has waited longest; null when there is none or other instances are at them. */
    @Nullable
    BulkReassignment lockNext(Instant now);

    /** Locks it, waiting for other holders. */
    @Nullable
    BulkReassignment lock(long id);

    void save(BulkReassignment bulk);

    @Nullable
    BulkReassignment find(long id);

    @Nullable
    BulkReassignment latestOf(String unit);

    List<BulkReassignment> running();

    /** The latest first. */
    List<BulkReassignment> list(long below, int limit);

    /** Orders with an open part of the unit, or something that waits for it, by id. */
    List<Long> openOrders(String unit, long after, int limit);

    long countOpenOrders(String unit);

    /** A finished one, the last of its unit, to whose unit orders came back. */
    @Nullable
    Long strayed();

    /** @return how many accounts */
    int moveOperators(String unit, String to);

    /** @return how many accounts */
    int disableOperators(String unit);

    int countOperators(String unit);
}
