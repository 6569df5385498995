package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.DispatchCatalogue;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;

/**
 * Versions of the dispatch catalogue in memory. A version never changes, so only the list of them is read again: after two
 * seconds beside whoever asks, after ten by whoever asks, so that no process overlooks a new one for longer; one that was
 * planned takes effect everywhere at its moment.
 */
@Repository
class CachedCatalogues implements CatalogueSource {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration STALE = Duration.ofSeconds(10);

    /** Categories come with a release, and it may bring more reference data for version 1. */
    private static final Duration REFERENCE = Duration.ofMinutes(1);

    private static final int VERSIONS = 100;
    private static final int COMPILED = 8;
    private static final String ALL = "all";

    private final CatalogueMapper mapper;
    private final Clock clock;
    private final LoadingCache<String, List<CatalogueMoment>> moments;
    private final LoadingCache<Edition, DispatchCatalogue> editions;

    /** The rules of a version that are valid on a day. */
    private record Edition(int version, LocalDate day) {}

    CachedCatalogues(CatalogueMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
        moments = Caffeine.newBuilder()
                .refreshAfterWrite(FRESH)
                .expireAfterWrite(STALE)
                .build(key -> mapper.moments(VERSIONS));
        editions = Caffeine.newBuilder()
                .maximumSize(COMPILED)
                .refreshAfterWrite(REFERENCE)
                .build(this::read);
    }

    @Override
    public DispatchCatalogue catalogue() {
        Instant now = clock.instant();
        int version = moments.get(ALL).stream()
                .filter(moment -> !moment.effectiveFrom().isAfter(now))
                .findFirst()
                .map(CatalogueMoment::version)
                .orElse(1);
        return editions.get(new Edition(version, LocalDate.ofInstant(now, WorkingCalendar.ZONE)));
    }

    private DispatchCatalogue read(Edition edition) {
        return new DispatchCatalogue(
                edition.version(), mapper.categories(), mapper.rules(edition.version(), edition.day()));
    }
}
