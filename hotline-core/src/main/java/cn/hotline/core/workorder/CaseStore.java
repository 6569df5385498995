package cn.hotline.core.workorder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps orders in MySQL, which is the truth. Every method runs in the caller's transaction. */
public interface CaseStore {

    /** Orders that may be merged into one: all of them follow its reply in one transaction. */
    int MOST_MEMBERS = 1_000;

    /** One statement, no lock. */
    @Nullable
    CaseFile load(long id);

    /** In ascending id order, one statement, no lock. */
    List<CaseFile> loadAll(Collection<Long> ids);

    /** Locks the orders in ascending id order, waiting for other holders. */
    List<CaseFile> lock(Collection<Long> ids);

    /** Locks in ascending id order those that nobody else holds; the others are left out. */
    List<CaseFile> lockFree(Collection<Long> ids);

    /** Orders merged into this one, ascending; at most {@link #MOST_MEMBERS}. */
    List<Long> membersOf(long lead);

    /** What granted an extension, entered or left SHELVED, gained or lost a member, the first one first; see {@link ClockMoves}. */
    List<HistoryEntry> movesOf(Collection<Long> ids);

    @Nullable
    HistoryEntry findByKey(String actor, String idempotencyKey);

    /**
     * Writes all that the commands changed, batched over the orders: one compare-and-set update, one history row and one
     * outbox row each, and whatever else was touched.
     *
     * @throws Refusal.WorkOrderIsStale if an order is no longer at the version its change started from
     * @throws KeyTaken if an idempotency key was used in the meantime
     */
    void write(List<CaseChange> changes);

    /**
     * A unit came below another, as the units are written already. What it has, and has had, is seen from now on by those
     * above it; those who were above it keep what others below them have or had.
     */
    void followUnit(String unit, Collection<String> before, Collection<String> after, Instant at);

    /** Somebody used the key between our look and our write. */
    final class KeyTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public KeyTaken(Throwable cause) {
            super("the idempotency key is taken", cause);
        }
    }
}
