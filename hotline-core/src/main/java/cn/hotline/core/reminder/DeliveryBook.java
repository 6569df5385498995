package cn.hotline.core.reminder;

import cn.hotline.core.workorder.Deadlines;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is written down before and after a message is offered to the channel outside, each in a short transaction. */
@Component
class DeliveryBook {

    /** So long nobody else offers the message; longer than a batch may take. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int PROBLEM_LENGTH = 250;

    private final NoticeStore store;
    private final Deadlines deadlines;
    private final Clock clock;

    DeliveryBook(NoticeStore store, Deadlines deadlines, Clock clock) {
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Transactional
    public List<NoticeStore.Delivery> take(int limit) {
        Instant now = clock.instant();
        List<NoticeStore.Delivery> due =
                store.claimDeliveries(now, deadlines.calendar().isWorkingTime(now), limit);
        if (!due.isEmpty()) {
            store.lease(due.stream().map(NoticeStore.Delivery::id).toList(), now.plus(LEASE));
        }
        return due;
    }

    @Transactional
    public void sent(long id) {
        store.markSent(id, clock.instant());
    }

    @Transactional
    public void retry(NoticeStore.Delivery delivery, String problem, Duration pause) {
        Instant at = clock.instant().plus(pause);
        store.retry(
                delivery.id(),
                shortened(problem),
                delivery.urgent() ? at : deadlines.calendar().nextWorkingTime(at));
    }

    @Transactional
    public void park(long id, String problem) {
        store.park(id, shortened(problem), clock.instant());
    }

    private static String shortened(String problem) {
        return problem.length() <= PROBLEM_LENGTH ? problem : problem.substring(0, PROBLEM_LENGTH);
    }
}
