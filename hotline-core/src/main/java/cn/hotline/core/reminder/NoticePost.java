package cn.hotline.core.reminder;

import cn.hotline.core.organisation.UnitDirectory;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Takes messages to the channel outside, where one is configured: at least once, never inside a transaction, and out of
 * working time only those about urgent orders.
 */
@Service
public class NoticePost {

    private static final Logger LOG = LoggerFactory.getLogger(NoticePost.class);
    private static final int ITEMS = 20;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final Optional<MessageChannel> channel;
    private final DeliveryBook book;
    private final NoticeStore store;
    private final UnitDirectory directory;
    private final NoticeSettings settings;

    NoticePost(
            Optional<MessageChannel> channel,
            DeliveryBook book,
            NoticeStore store,
            UnitDirectory directory,
            NoticeSettings settings) {
        this.channel = channel;
        this.book = book;
        this.store = store;
        this.directory = directory;
        this.settings = settings;
    }

    /** One bounded step; true when there may be more. Whoever dies in the middle leaves the rest to a later run. */
    public boolean postOnce(int limit) {
        if (channel.isEmpty()) {
            return false;
        }
        List<NoticeStore.Delivery> due = book.take(limit);
        for (NoticeStore.Delivery delivery : due) {
            if (!post(channel.get(), delivery)) {
                return false;
            }
        }
        return due.size() == limit;
    }

    /** @return false when the channel is away, so that the others need not be tried */
    private boolean post(MessageChannel outside, NoticeStore.Delivery delivery) {
        try {
            outside.send(message(delivery));
            book.sent(delivery.id());
            return true;
        } catch (MessageChannel.NotAccepted e) {
            int attempts = delivery.attempts() + 1;
            LOG.warn("message {} was not accepted, attempt {}: {}", delivery.id(), attempts, e.getMessage());
            if (attempts >= settings.attempts()) {
                book.park(delivery.id(), String.valueOf(e.getMessage()));
            } else {
                book.retry(delivery, String.valueOf(e.getMessage()), pauseAfter(attempts));
            }
            return !e.isAway();
        }
    }

    private MessageChannel.Message message(NoticeStore.Delivery to) {
        List<Audience> audiences =
                Arrays.stream(to.audiences().split(",")).map(Audience::valueOf).toList();
        NoticeStore.Reader reader = new NoticeStore.Reader("op:" + to.operatorId(), to.unit(), audiences);
        Instant moment = to.releaseAt();
        List<MessageChannel.Kind> kinds = NoticeBox.kinds(store.counts(reader, List.of(moment)));
        int total = kinds.stream().mapToInt(MessageChannel.Kind::count).sum();
        return new MessageChannel.Message(
                "notice-" + to.id(),
                to.username(),
                to.name(),
                to.unit(),
                moment,
                total,
                kinds,
                NoticeText.summary(total, kinds),
                store.items(reader, moment, null, ITEMS).stream()
                        .map(notice -> NoticeText.item(notice, directory.units()))
                        .toList());
    }

    private static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
