package cn.hotline.core.reminder;

import cn.hotline.core.organisation.Operator;
import cn.hotline.core.workorder.Deadlines;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lets people see what is due to be seen: about urgent orders at any hour, everything else in working time only. */
@Service
public class NoticeRelease {

    /** A clock set back by more than this was set back on purpose, not corrected. */
    static final Duration SET_BACK = Duration.ofDays(1);

    private static final int OPERATORS = 1_000;

    private final NoticeStore store;
    private final Deadlines deadlines;
    private final NoticeSettings settings;
    private final Clock clock;
    private final boolean outside;

    NoticeRelease(
            NoticeStore store,
            Deadlines deadlines,
            NoticeSettings settings,
            Clock clock,
            Optional<MessageChannel> channel) {
        this.store = store;
        this.deadlines = deadlines;
        this.settings = settings;
        this.clock = clock;
        this.outside = channel.isPresent();
    }

    /** One bounded step in one transaction; true when there may be more. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean releaseOnce(int limit) {
        return release(clock.instant(), limit);
    }

    /** As {@link #releaseOnce}, without waiting for what else may be gathered. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean releaseAhead(int limit) {
        return release(clock.instant().plus(settings.gather()), limit);
    }

    /** Forgets up to {@code limit} rows of each kind that are older than they are kept; true when there may be more. */
    @Transactional
    public boolean purge(int limit) {
        Instant before = clock.instant().minus(settings.kept());
        int most = Math.max(
                Math.max(store.purgeNotices(before, limit), store.purgeGroups(before, limit)),
                Math.max(store.purgeReads(before, limit), store.purgeDeliveries(before, limit)));
        return most == limit;
    }

    private boolean release(Instant until, int limit) {
        store.closeUntil(until, until.plus(SET_BACK));
        List<NoticeStore.GroupKey> groups = new ArrayList<>(store.claim(true, until, limit));
        boolean full = groups.size() == limit;
        if (deadlines.calendar().isWorkingTime(clock.instant())) {
            List<NoticeStore.GroupKey> usual = store.claim(false, until, limit);
            full |= usual.size() == limit;
            groups.addAll(usual);
        }
        if (!groups.isEmpty()) {
            if (outside) {
                address(groups);
            }
            store.markReleased(groups, clock.instant());
        }
        return full;
    }

    /** One message a person and moment, whatever audiences of the unit it is for. */
    private void address(List<NoticeStore.GroupKey> groups) {
        Map<String, Map<Instant, List<NoticeStore.GroupKey>>> released = groups.stream()
                .collect(Collectors.groupingBy(
                        NoticeStore.GroupKey::unit, Collectors.groupingBy(NoticeStore.GroupKey::releaseAt)));
        long last = 0;
        List<Operator> page;
        do {
            page = store.operators(released.keySet(), last, OPERATORS);
            List<NoticeStore.Delivery> deliveries = page.stream()
                    .flatMap(person -> messages(person, released).stream())
                    .toList();
            if (!deliveries.isEmpty()) {
                store.deliver(deliveries, clock.instant());
            }
            last = page.isEmpty() ? last : page.getLast().id();
        } while (page.size() == OPERATORS);
    }

    private static Collection<NoticeStore.Delivery> messages(
            Operator person, Map<String, Map<Instant, List<NoticeStore.GroupKey>>> released) {
        List<Audience> belongs = Audience.of(person.roles());
        String audiences = belongs.stream().map(Audience::name).collect(Collectors.joining(","));
        Map<Instant, List<NoticeStore.GroupKey>> ofUnit = released.getOrDefault(person.unitCode(), Map.of());
        return ofUnit.values().stream()
                .map(groups -> groups.stream()
                        .filter(group -> belongs.contains(group.audience()))
                        .toList())
                .filter(groups -> !groups.isEmpty())
                .map(groups -> new NoticeStore.Delivery(
                        0,
                        person.id(),
                        person.username(),
                        person.displayName(),
                        person.unitCode(),
                        audiences,
                        groups.getFirst().releaseAt(),
                        groups.stream().anyMatch(NoticeStore.GroupKey::urgent),
                        0))
                .toList();
    }
}
