package cn.hotline.core.reminder;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's box in the application: messages for one's unit and roles, the latest first. */
@Service
public class NoticeBox {

    /** Unread messages are counted up to that many; who has more has to read anyway. */
    public static final int COUNTED = 100;

    private static final int LARGEST_PAGE = 200;
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private final NoticeStore store;
    private final UnitDirectory directory;
    private final Clock clock;

    NoticeBox(NoticeStore store, UnitDirectory directory, Clock clock) {
        this.store = store;
        this.directory = directory;
        this.clock = clock;
    }

    /** One message, as stored. */
    public record Header(Instant releaseAt, int items, boolean unread) {}

    /** How many of a kind a message has. */
    public record Count(Instant releaseAt, NoticeKind kind, int items) {}

    /** @param id names the message; @param text says what is in it */
    public record Message(
            String id, Instant releasedAt, boolean unread, int total, List<MessageChannel.Kind> kinds, String text) {}

    /** @param unread how many messages are not read, counted up to {@link #COUNTED} */
    public record Page(
            int unread, List<Message> items, @Nullable String next) {}

    /** @param next where the next page begins */
    public record Items(List<NoticeItem> items, @Nullable String next) {}

    @Transactional(readOnly = true)
    public Page list(@Nullable String cursor, int limit, boolean unread, Actor actor) {
        NoticeStore.Reader reader = reader(actor);
        int most = Math.clamp(limit, 1, LARGEST_PAGE);
        if (reader == null) {
            return new Page(0, List.of(), null);
        }
        Instant before = cursor == null || cursor.isBlank() ? END : moment("cursor", cursor);
        List<Header> headers = store.headers(reader, before, unread, most);
        String next = headers.size() < most ? null : id(headers.getLast().releaseAt());
        return new Page(store.unread(reader, COUNTED), messages(reader, headers), next);
    }

    /** What one message lists, page by page; empty when it is not one of the actor's. */
    @Transactional(readOnly = true)
    public Items items(String message, @Nullable String cursor, int limit, Actor actor) {
        NoticeStore.Reader reader = reader(actor);
        int most = Math.clamp(limit, 1, LARGEST_PAGE);
        if (reader == null) {
            return new Items(List.of(), null);
        }
        List<Notice> notices = store.items(reader, moment("id", message), ItemCursor.parse(cursor), most);
        String next = notices.size() < most ? null : ItemCursor.text(notices.getLast());
        return new Items(
                notices.stream()
                        .map(notice -> NoticeText.item(notice, directory.units()))
                        .toList(),
                next);
    }

    @Transactional
    public void read(String message, Actor actor) {
        store.markRead(actor.ref(), List.of(moment("id", message)), clock.instant());
    }

    /** Marks the newest unread messages as read, as many as are counted. */
    @Transactional
    public void readAll(Actor actor) {
        NoticeStore.Reader reader = reader(actor);
        List<Instant> unread = reader == null
                ? List.of()
                : store.headers(reader, END, true, COUNTED).stream()
                        .map(Header::releaseAt)
                        .toList();
        if (!unread.isEmpty()) {
            store.markRead(actor.ref(), unread, clock.instant());
        }
    }

    private List<Message> messages(NoticeStore.Reader reader, List<Header> headers) {
        if (headers.isEmpty()) {
            return List.of();
        }
        Map<Instant, List<Count>> counts =
                store.counts(reader, headers.stream().map(Header::releaseAt).toList()).stream()
                        .collect(Collectors.groupingBy(Count::releaseAt));
        return headers.stream()
                .map(header -> {
                    List<MessageChannel.Kind> kinds = kinds(counts.getOrDefault(header.releaseAt(), List.of()));
                    return new Message(
                            id(header.releaseAt()),
                            header.releaseAt(),
                            header.unread(),
                            header.items(),
                            kinds,
                            NoticeText.summary(header.items(), kinds));
                })
                .toList();
    }

    static List<MessageChannel.Kind> kinds(List<Count> counts) {
        return counts.stream()
                .sorted(Comparator.comparing(Count::kind))
                .map(count -> new MessageChannel.Kind(count.kind(), count.kind().label(), count.items()))
                .toList();
    }

    private static NoticeStore.@Nullable Reader reader(Actor actor) {
        List<Audience> audiences = Audience.of(actor.roles());
        return actor.unit() == null || audiences.isEmpty()
                ? null
                : new NoticeStore.Reader(actor.ref(), actor.unit(), audiences);
    }

    static String id(Instant releaseAt) {
        return Long.toString(releaseAt.toEpochMilli());
    }

    private static Instant moment(String field, String text) {
        if (!text.matches("[0-9]{1,13}")) {
            throw new Refusal.InvalidCommand(field, "bad-cursor", "消息编号或分页标记无效");
        }
        return Instant.ofEpochMilli(Long.parseLong(text));
    }
}
