package cn.hotline.core.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One transaction of the relay: its locks keep other relays off the same messages until the outcome is written. */
@Component
class RelayRound {

    static final int ATTEMPTS = 5;
    private static final int PROBLEM_LENGTH = 500;

    private final OutboxStore store;
    private final Destination destination;
    private final Newcomers newcomers;
    private final Clock clock;

    RelayRound(OutboxStore store, Destination destination, Newcomers newcomers, Clock clock) {
        this.store = store;
        this.destination = destination;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    /** @throws DestinationAway after which the transaction is rolled back: nothing is marked */
    @Transactional
    public RelayReport carry(int limit) {
        List<OutboxMessage> messages = store.claim(limit);
        if (messages.isEmpty()) {
            return new RelayReport(0, 0, 0, 0, true);
        }
        Set<Long> orders = new LinkedHashSet<>();
        messages.forEach(message -> orders.add(message.workOrderId()));
        return settle(messages, destination.deliver(orders), clock.instant());
    }

    private RelayReport settle(List<OutboxMessage> messages, Delivery delivery, Instant now) {
        List<Long> sent = new ArrayList<>(messages.size());
        Set<Long> found = new LinkedHashSet<>();
        int failed = 0;
        int parked = 0;
        for (OutboxMessage message : messages) {
            String problem = delivery.problems().get(message.workOrderId());
            if (delivery.later().contains(message.workOrderId())) {
                continue;
            }
            if (problem == null) {
                sent.add(message.id());
                if (message.version() == 1) {
                    found.add(message.workOrderId());
                }
            } else if (message.attempts() + 1 >= ATTEMPTS) {
                store.park(message.id(), shortened(problem), now);
                parked++;
            } else {
                store.markFailed(message.id(), shortened(problem));
                failed++;
            }
        }
        if (!sent.isEmpty()) {
            store.markSent(sent, now);
        }
        if (!found.isEmpty()) {
            newcomers.found(found, now);
        }
        return new RelayReport(messages.size(), sent.size(), failed, parked, true);
    }

    private static String shortened(String problem) {
        int length = problem.codePointCount(0, problem.length());
        return length <= PROBLEM_LENGTH ? problem : problem.substring(0, problem.offsetByCodePoints(0, PROBLEM_LENGTH));
    }
}
