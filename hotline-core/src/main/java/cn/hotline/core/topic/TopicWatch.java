package cn.hotline.core.topic;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Looks for topics that crossed a threshold, and for those that are below it again. May run anywhere, at once and anew:
 * what was found already is open already.
 */
@Service
public class TopicWatch {

    private static final int MOST = 5_000;

    private final HotTopics topics;
    private final AlertStore store;
    private final AlertBook book;
    private final TopicSettings settings;
    private final Clock clock;

    TopicWatch(HotTopics topics, AlertStore store, AlertBook book, TopicSettings settings, Clock clock) {
        this.topics = topics;
        this.store = store;
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    /** What makes an alert the same. */
    private record Crossing(String category, @Nullable String district, Degree degree) {}

    /** @return how many crossings were found that nobody had found before */
    public int look(Window window) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        TopicQuery query =
                topics.query(new HotTopics.Question(window, null, Grouping.CATEGORY_AND_DISTRICT, null, null), null);
        Set<Crossing> standing = new HashSet<>();
        List<TopicAlert> open = store.allOpen(window, MOST);
        open.forEach(alert -> standing.add(new Crossing(alert.category(), alert.district(), alert.degree())));
        Set<Crossing> resting = new HashSet<>(standing);
        int raised = 0;
        for (HotTopic topic : hot(query, window)) {
            for (Degree degree : Degree.values()) {
                int value = topic.degrees().of(degree);
                int threshold = settings.alert().threshold(degree);
                Crossing crossing = new Crossing(String.valueOf(topic.category()), topic.district(), degree);
                if (value >= threshold * settings.alert().rest()) {
                    resting.remove(crossing);
                }
                if (value >= threshold && !standing.contains(crossing)) {
                    raised += book.raise(alert(window, topic, degree, now), name(topic)) ? 1 : 0;
                }
            }
        }
        open.stream()
                .filter(alert -> resting.contains(new Crossing(alert.category(), alert.district(), alert.degree())))
                .forEach(alert -> book.end(alert, now));
        return raised;
    }

    private List<HotTopic> hot(TopicQuery query, Window window) {
        return topics.count(query, window, MOST).stream()
                .filter(HotTopic::isHot)
                .toList();
    }

    private TopicAlert alert(Window window, HotTopic topic, Degree degree, Instant now) {
        return new TopicAlert(
                0,
                window,
                String.valueOf(topic.category()),
                topic.district(),
                degree,
                topic.degrees().of(degree),
                settings.alert().threshold(degree),
                topic.figures().orders(),
                Objects.requireNonNull(topic.figures().callers()),
                now,
                null);
    }

    private static String name(HotTopic topic) {
        return topic.districtName() == null
                ? String.valueOf(topic.categoryName())
                : topic.districtName() + "：" + topic.categoryName();
    }
}
