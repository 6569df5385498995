package cn.hotline.core.reminder;

import cn.hotline.core.notice.OutboxMessage;
import cn.hotline.core.notice.OutboxStore;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.WhistleGround;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /** Relays that run at once take the same groups in the same order. */
    private static final Comparator<NoticeStore.GroupKey> ORDER = Comparator.comparing(NoticeStore.GroupKey::releaseAt)
            .thenComparing(NoticeStore.GroupKey::unit)
            .thenComparing(NoticeStore.GroupKey::audience)
            .thenComparing(NoticeStore.GroupKey::kind)
            .thenComparing(NoticeStore.GroupKey::urgent);

    private final OutboxStore outbox;
    private final NoticeStore store;
    private final UnitDirectory directory;
    private final Deadlines deadlines;
    private final NoticeSettings settings;
    private final Clock clock;

    NoticeRound(
            OutboxStore outbox,
            NoticeStore store,
            UnitDirectory directory,
            Deadlines deadlines,
            NoticeSettings settings,
            Clock clock) {
        this.outbox = outbox;
        this.store = store;
        this.directory = directory;
        this.deadlines = deadlines;
        this.settings = settings;
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
        NoticeTime time = new NoticeTime(now, store.closedUntil(), settings.gather(), deadlines.calendar());
        List<Notice> notices = new ArrayList<>();
        List<AppellantNotice> toAppellants = new ArrayList<>();
        for (News news : store.news(ids, Telling.NEWSWORTHY)) {
            try {
                notices.addAll(notices(news, time));
                Optional.ofNullable(Telling.ofAppellant(news)).ifPresent(toAppellants::add);
            } catch (RuntimeException e) {
                LOG.error("nobody can be told of {} version {}", news.workOrderId(), news.version(), e);
                ids.remove(news.outboxId());
                outbox.parkTelling(List.of(news.outboxId()), String.valueOf(e.getMessage()), now);
            }
        }
        write(notices);
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
                    ? centre()
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
                news.at());
    }

    private void write(List<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        store.insert(notices);
        Map<NoticeStore.GroupKey, Long> groups = notices.stream()
                .map(n -> new NoticeStore.GroupKey(n.releaseAt(), n.unit(), n.audience(), n.kind(), n.urgent()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        store.count(groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .map(group -> new NoticeStore.Group(group.getKey(), Math.toIntExact(group.getValue())))
                .toList());
    }

    private List<String> centre() {
        return directory.units().all().stream()
                .filter(unit -> unit.kind() == UnitKind.CENTRE && unit.opened())
                .map(unit -> unit.code())
                .sorted()
                .toList();
    }
}
