package cn.hotline.core.reminder;

import cn.hotline.core.organisation.Operator;
import cn.hotline.core.workorder.CommandKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notices, their groups and their deliveries. Methods run in the caller's transaction. */
public interface NoticeStore {

    /**
     * What the outbox rows tell of, as far as their commands are among these.
     *
     * @param returnCap returns that a dispatcher may decide on
     */
    List<News> news(Collection<Long> outboxIds, Collection<CommandKind> commands, int returnCap);

    /** Keeps releases from closing further groups until the transaction ends. */
    Instant closedUntil();

    /** Closes all groups up to now. A clock that was moved back by more than a day begins anew. */
    void closeUntil(Instant now, Instant dayAhead);

    /** Once each. */
    void tellAppellants(Collection<AppellantNotice> notices);

    void insert(List<Notice> notices);

    void count(List<Group> groups);

    /** Locks groups that nobody else holds. */
    List<GroupKey> claim(boolean urgent, Instant until, int limit);

    void markReleased(List<GroupKey> groups, Instant at);

    /** Enabled accounts of the units, ascending. */
    List<Operator> operators(Collection<String> units, long after, int limit);

    void deliver(List<Delivery> deliveries, Instant nextTryAt);

    /** Locks messages for the channel outside whose time has come; out of working time only urgent ones. */
    List<Delivery> claimDeliveries(Instant now, boolean workingTime, int limit);

    void lease(Collection<Long> ids, Instant until);

    void markSent(long id, Instant at);

    void retry(long id, String problem, Instant nextTryAt);

    void park(long id, String problem, Instant at);

    /** At most {@code limit} messages before that moment, the latest first. */
    List<NoticeBox.Header> headers(Reader reader, Instant before, boolean unread, int limit);

    List<NoticeBox.Count> counts(Reader reader, Collection<Instant> releases);

    /** Counted up to {@code most}. */
    int unread(Reader reader, int most);

    List<Notice> items(Reader reader, Instant release, @Nullable Position after, int limit);

    void markRead(String actor, Collection<Instant> releases, Instant at);

    int purgeNotices(Instant before, int limit);

    int purgeGroups(Instant before, int limit);

    int purgeReads(Instant before, int limit);

    int purgeDeliveries(Instant before, int limit);

    /** One kind of notice for one audience at one moment. */
    record Group(GroupKey key, int items) {}

    record GroupKey(Instant releaseAt, String unit, Audience audience, NoticeKind kind, boolean urgent) {}

    /** A message for one person on the channel outside. */
    record Delivery(
            long id,
            long operatorId,
            String username,
            String name,
            String unit,
            String audiences,
            Instant releaseAt,
            boolean urgent,
            int attempts) {}

    /** Somebody who looks into his box. */
    record Reader(String actor, String unit, List<Audience> audiences) {}

    /** The last item of a page. */
    record Position(Audience audience, long workOrderId, int version) {}
}
