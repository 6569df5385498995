package cn.hotline.core.repeat;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.Category;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.search.IndexAway;
import cn.hotline.core.search.SearchUnavailable;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Categories and districts that at least three people called about, the most frequent first. */
@Service
public class HotTopics {

    /** Fewer callers are no topic, and could be recognised. */
    public static final int CALLERS = 3;

    public static final int LARGEST_PAGE = 200;

    private final TopicSource source;
    private final CatalogueSource catalogue;
    private final UnitDirectory directory;
    private final Clock clock;

    HotTopics(TopicSource source, CatalogueSource catalogue, UnitDirectory directory, Clock clock) {
        this.source = source;
        this.catalogue = catalogue;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Over the window that ends now.
     *
     * @throws SearchUnavailable if Elasticsearch does not answer
     */
    public List<HotTopic> of(Window window, int limit, Actor viewer) {
        if (!Viewing.mayLook(viewer)) {
            return List.of();
        }
        Instant until = clock.instant();
        Instant from = until.minus(window.length());
        try {
            return source.count(from.minus(window.length()), from, until, Viewing.scope(viewer)).stream()
                    .filter(count -> count.callers() >= CALLERS)
                    .sorted(Comparator.comparingLong(TopicCount::orders)
                            .thenComparingLong(TopicCount::callers)
                            .reversed())
                    .limit(Math.clamp(limit, 1, LARGEST_PAGE))
                    .map(this::topic)
                    .toList();
        } catch (IndexAway e) {
            throw new SearchUnavailable(e);
        }
    }

    private HotTopic topic(TopicCount count) {
        DispatchCatalogue categories = catalogue.catalogue();
        Units units = directory.units();
        Category category = categories.category(count.category());
        Unit district = units.find(count.district());
        return new HotTopic(
                count.category(),
                category == null ? count.category() : category.name(),
                count.district(),
                district == null ? null : district.name(),
                count.orders(),
                count.callers(),
                count.ordersBefore(),
                Trend.of(count.orders(), count.ordersBefore()));
    }
}
