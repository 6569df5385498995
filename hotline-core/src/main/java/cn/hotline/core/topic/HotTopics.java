package cn.hotline.core.topic;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.Category;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.repeat.Trend;
import cn.hotline.core.repeat.Viewing;
import cn.hotline.core.search.IndexAway;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Categories and districts that at least three people called about, the most frequent first; after them those that as many
 * called about in the window before, and fewer now.
 */
@Service
public class HotTopics {

    public static final int LARGEST_PAGE = 200;

    /** Words are looked for in so many topics. */
    public static final int WITH_TERMS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(HotTopics.class);
    private static final int TERMS = 10;
    private static final int GROUPS = 10_000;

    private final TopicStore store;
    private final TermSource words;
    private final CatalogueSource catalogue;
    private final UnitDirectory directory;
    private final TopicSettings settings;
    private final Clock clock;

    HotTopics(
            TopicStore store,
            TermSource words,
            CatalogueSource catalogue,
            UnitDirectory directory,
            TopicSettings settings,
            Clock clock) {
        this.store = store;
        this.words = words;
        this.catalogue = catalogue;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param until end of the window, exclusive; null, or later than now: now
     * @param category with those below it; null: all
     * @param district code; null: all
     */
    public record Question(
            Window window,
            @Nullable Instant until,
            Grouping grouping,
            @Nullable String category,
            @Nullable String district) {}

    /** @param wordsKnown false when the index did not answer: the figures stand, the words are missing */
    public record Answer(Instant from, Instant until, List<HotTopic> topics, boolean wordsKnown) {}

    /** @throws Refusal.InvalidCommand when there is no such category or district */
    public Answer of(Question question, int limit, Actor viewer) {
        refuseUnknown(question);
        TopicQuery query = query(question, Viewing.mayLook(viewer) ? Viewing.scope(viewer) : "-");
        List<HotTopic> found = count(query, question.window(), Math.clamp(limit, 1, LARGEST_PAGE));
        try {
            return new Answer(query.from(), query.until(), withTerms(found, query), true);
        } catch (IndexAway e) {
            LOG.warn("no words for topics: {}", e.getMessage());
            return new Answer(query.from(), query.until(), found, false);
        }
    }

    /** Without words: what only MySQL is needed for. */
    List<HotTopic> count(TopicQuery query, Window window, int limit) {
        List<TopicFigures> groups = store.figures(query, settings.lasting().toHours(), settings.callers(), limit);
        if (groups.isEmpty()) {
            return List.of();
        }
        Map<List<@Nullable String>, Long> overdue = new HashMap<>();
        store.overdue(query, GROUPS).forEach(late -> overdue.put(key(late.category(), late.district()), late.orders()));
        return groups.stream()
                .map(group -> group.overdue(overdue.getOrDefault(key(group.category(), group.district()), 0L)))
                .map(group -> topic(group.discreet(settings.callers()), window))
                .toList();
    }

    TopicQuery query(Question question, @Nullable String scope) {
        Instant now = clock.instant();
        // what was registered in this very millisecond counts
        Instant end = now.plusMillis(1);
        Instant until = question.until() == null || question.until().isAfter(now) ? end : question.until();
        Instant from = until.minus(question.window().length());
        return new TopicQuery(
                question.grouping(),
                from.minus(question.window().length()),
                from,
                until,
                now,
                catalogue.catalogue().withBelow(question.category()),
                question.district(),
                scope);
    }

    private HotTopic topic(TopicFigures figures, Window window) {
        String code = figures.category();
        Category category = code == null ? null : catalogue.catalogue().category(code);
        Unit district = directory.units().find(figures.district());
        return new HotTopic(
                code,
                category == null ? code : category.name(),
                figures.district(),
                district == null ? null : district.name(),
                figures,
                figures.callers() == null ? Trend.FALLING : Trend.of(figures.orders(), figures.ordersBefore()),
                Degrees.of(figures, window, settings),
                List.of());
    }

    private List<HotTopic> withTerms(List<HotTopic> topics, TopicQuery query) {
        List<TermSource.Corner> corners = topics.stream()
                .filter(HotTopic::isHot)
                .limit(WITH_TERMS)
                .map(topic -> corner(topic, query))
                .toList();
        List<TermSource.Sample> samples = corners.isEmpty() ? List.of() : words.samples(corners);
        List<HotTopic> complete = new ArrayList<>(topics);
        for (int i = 0; i < samples.size(); i++) {
            complete.set(i, topics.get(i).with(new TermWords(samples.get(i)).shown(settings.callers(), TERMS)));
        }
        return complete;
    }

    private static TermSource.Corner corner(HotTopic topic, TopicQuery query) {
        String category = topic.category();
        boolean apart = query.grouping().byDistrict();
        return new TermSource.Corner(
                category == null ? query.categories() : Set.of(category),
                !apart && query.district() == null,
                apart ? topic.district() : query.district(),
                query.from(),
                query.until(),
                query.scope());
    }

    private void refuseUnknown(Question question) {
        List<Refusal.FieldError> errors = new ArrayList<>();
        if (question.category() != null && catalogue.catalogue().category(question.category()) == null) {
            errors.add(new Refusal.FieldError("category", "unknown-category", "没有诉求类别“" + question.category() + "”"));
        }
        if (question.district() != null && directory.units().find(question.district()) == null) {
            errors.add(new Refusal.FieldError("district", "unknown-unit", "没有代码为“" + question.district() + "”的区县"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
    }

    private static List<@Nullable String> key(@Nullable String category, @Nullable String district) {
        return java.util.Arrays.asList(category, district);
    }
}
