package cn.hotline.core.reminder;

import cn.hotline.core.notice.OutboxMessage;
import cn.hotline.core.notice.OutboxStore;
import cn.hotline.core.workorder.WhistleGround;
import cn.hotline.core.workorder.WorkOrderPolicy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** One transaction of the relay to people: notices stand in the same database, so each is written exactly once. */
@Component
class NoticeRound {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeRound.class);

    private final OutboxStore outbox;
    private final NoticeStore store;
    private final NoticeBook book;
    private final WorkOrderPolicy policy;
    private final Clock clock;

    NoticeRound(OutboxStore outbox, NoticeStore store, NoticeBook book, WorkOrderPolicy policy, Clock clock) {
        this.outbox = outbox;
        this.store = store;
        this.book = book;
        this.policy = policy;
        this.clock = clock;
    }

    /** @return how many outbox rows were dealt with */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int tell(int limit) {
        List<Long> ids =
                outbox.claimUntold(limit).stream().map(OutboxMessage::id).collect(Collectors.toList());
        if (ids.isEmpty()) {
            return 0;
        }
        int claimed = ids.size();
        Instant now = clock.instant();
        NoticeTime time = book.time();
        List<Notice> notices = new ArrayList<>();
        List<AppellantNotice> toAppellants = new ArrayList<>();
        for (News news : store.news(ids, Telling.NEWSWORTHY, policy.returnCap())) {
            try {
                notices.addAll(notices(news, time));
                Optional.ofNullable(Telling.ofAppellant(news)).ifPresent(toAppellants::add);
            } catch (RuntimeException e) {
                LOG.error("nobody can be told of {} version {}", news.workOrderId(), news.version(), e);
                ids.remove(news.outboxId());
                outbox.parkTelling(List.of(news.outboxId()), String.valueOf(e.getMessage()), now);
            }
        }
        book.write(notices);
        if (!toAppellants.isEmpty()) {
            store.tellAppellants(toAppellants);
        }
        if (!ids.isEmpty()) {
            outbox.markTold(ids, now);
        }
        return claimed;
    }

    /** Sets the oldest row aside, which could not be dealt with even alone. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void park(String problem) {
        List<Long> ids = outbox.claimUntold(1).stream().map(OutboxMessage::id).toList();
        if (!ids.isEmpty()) {
            outbox.parkTelling(ids, problem, clock.instant());
        }
    }

    private List<Notice> notices(News news, NoticeTime time) {
        boolean urgent = news.urgent() || news.fields().ground() == WhistleGround.EMERGENCY;
        Instant releaseAt = time.releaseAt(urgent);
        List<Notice> notices = new ArrayList<>();
        Telling.of(news).forEach((addressee, kind) -> {
            for (String unit : addressee.unit() == null || addressee.audience().ofCentre()
                    ? book.centre()
                    : List.of(addressee.unit())) {
                notices.add(notice(news, kind, unit, addressee.audience(), releaseAt, urgent));
            }
        });
        return notices;
    }

    /** Of a sealed order nothing but the number. */
    private static Notice notice(
            News news, NoticeKind kind, String unit, Audience audience, Instant releaseAt, boolean urgent) {
        NewsFields fields = kind == NoticeKind.SEALED ? null : news.fields();
        return new Notice(
                releaseAt,
                urgent,
                unit,
                audience,
                news.workOrderId(),
                news.version(),
                kind,
                fields == null ? null : fields.clockKind(),
                fields == null || fields.clockKind() == null ? null : fields.unit(),
                fields == null ? null : fields.dueAt(),
                news.at(),
                null);
    }
}
