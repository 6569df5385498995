package cn.hotline.core.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator's desk of the outbox: what waits, what was set aside, and what may be forgotten. */
@Service
public class Outbox {

    /** Sent messages are kept that long, to see afterwards what was sent when. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final int LARGEST_PAGE = 200;

    private final OutboxStore store;
    private final Clock clock;

    Outbox(OutboxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Backlog backlog() {
        return store.backlog();
    }

    /** @param after id of the last message of the page before; 0 for the first page */
    public List<ParkedMessage> parked(long after, int limit) {
        return store.parked(after, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /** Messages that people could not be told of; @param after as for {@link #parked} */
    public List<ParkedMessage> parkedTelling(long after, int limit) {
        return store.parkedTelling(after, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /** @return how many of these were parked and are tried again from now on */
    @Transactional
    public int release(Collection<Long> ids) {
        return ids.isEmpty() ? 0 : store.release(ids);
    }

    /** Forgets up to {@code limit} messages that were sent long enough ago; returns how many. */
    @Transactional
    public int purge(int limit) {
        return store.deleteSentBefore(clock.instant().minus(KEPT), limit);
    }

    /** Has the present version of these orders delivered again. */
    @Transactional
    public int announceAgain(Collection<Long> workOrderIds) {
        return workOrderIds.isEmpty() ? 0 : store.announceAgain(workOrderIds, clock.instant());
    }
}
