package cn.hotline.core.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The outbox table. Methods run in the caller's transaction. */
public interface OutboxStore {

    /** Locks the oldest unsent messages that nobody else holds. */
    List<OutboxMessage> claim(int limit);

    void markSent(Collection<Long> ids, Instant at);

    void markFailed(long id, String problem);

    void park(long id, String problem, Instant at);

    List<ParkedMessage> parked(long after, int limit);

    /** Those that people could not be told of. */
    List<ParkedMessage> parkedTelling(long after, int limit);

    /** Gives parked messages another five attempts, and tells people again where that was what failed. */
    int release(Collection<Long> ids);

    /** At most {@code limit} rows. */
    int deleteSentBefore(Instant moment, int limit);

    Backlog backlog();

    /** Announces the present version of these orders once more; what is parked waits for the operator instead. */
    int announceAgain(Collection<Long> workOrderIds, Instant at);

    /** Locks the oldest messages that people were not told of yet and that nobody else holds. */
    List<OutboxMessage> claimUntold(int limit);

    void markTold(Collection<Long> ids, Instant at);

    void parkTelling(Collection<Long> ids, String problem, Instant at);
}
