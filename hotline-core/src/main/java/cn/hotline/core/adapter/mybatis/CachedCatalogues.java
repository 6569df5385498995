package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.catalogue.CatalogueStore;
import cn.hotline.core.catalogue.CatalogueVersion;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.dispatch.DispatchRule;
import cn.hotline.core.rules.NamedClasses;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Versions of the dispatch catalogue in memory. A version never changes, so only the list of them is read again: after two
 * seconds beside whoever asks, after ten by whoever asks, so that no process overlooks a new one for longer; one that was
 * planned takes effect everywhere at its moment.
 */
@Repository
class CachedCatalogues implements CatalogueSource, CatalogueStore, NamedClasses {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration STALE = Duration.ofSeconds(10);

    /** Categories come with a release, and it may bring more reference data for version 1. */
    private static final Duration REFERENCE = Duration.ofMinutes(1);

    private static final int VERSIONS = 100;
    private static final int COMPILED = 8;
    private static final int AT_ONCE = 500;
    private static final String ALL = "all";

    private final CatalogueMapper mapper;
    private final Clock clock;
    private final LoadingCache<String, List<CatalogueVersion>> versions;
    private final LoadingCache<Edition, DispatchCatalogue> editions;

    /** The rules of a version that are valid on a day. */
    private record Edition(int version, LocalDate day) {}

    CachedCatalogues(CatalogueMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
        versions = Caffeine.newBuilder()
                .refreshAfterWrite(FRESH)
                .expireAfterWrite(STALE)
                .build(key -> mapper.byMoment(VERSIONS));
        editions = Caffeine.newBuilder()
                .maximumSize(COMPILED)
                .refreshAfterWrite(REFERENCE)
                .build(this::read);
    }

    @Override
    public DispatchCatalogue catalogue() {
        Instant now = clock.instant();
        int inForce = CatalogueVersion.inForceAt(now, versions.get(ALL));
        return editions.get(new Edition(inForce, LocalDate.ofInstant(now, WorkingCalendar.ZONE)));
    }

    @Override
    public Set<String> between(Instant from, @Nullable Instant until) {
        List<CatalogueVersion> byMoment = mapper.byMoment(VERSIONS);
        Set<Integer> inForce = byMoment.stream()
                .filter(version -> version.effectiveFrom().isAfter(from))
                .filter(version -> until == null || version.effectiveFrom().isBefore(until))
                .map(CatalogueVersion::version)
                .collect(Collectors.toSet());
        inForce.add(CatalogueVersion.inForceAt(from, byMoment));
        return mapper.deadlineClasses(inForce, LocalDate.ofInstant(from, WorkingCalendar.ZONE));
    }

    private DispatchCatalogue read(Edition edition) {
        return new DispatchCatalogue(
                edition.version(), mapper.categories(), mapper.rulesOn(edition.version(), edition.day()));
    }

    @Override
    public void lock() {
        mapper.lock();
    }

    @Override
    public List<CatalogueVersion> versions(long below, int limit) {
        return mapper.versions(below, limit);
    }

    @Override
    public List<CatalogueVersion> byMoment(int limit) {
        return mapper.byMoment(limit);
    }

    @Override
    public @Nullable CatalogueVersion version(int version) {
        return mapper.version(version);
    }

    @Override
    public List<DispatchRule> rules(int version) {
        return mapper.rules(version);
    }

    @Override
    public List<DispatchRule> page(RuleQuery query) {
        return mapper.page(query);
    }

    @Override
    public void insert(CatalogueVersion version, List<DispatchRule> rules) {
        mapper.insertVersion(version);
        for (int i = 0; i < rules.size(); i += AT_ONCE) {
            mapper.insertRules(version.version(), rules.subList(i, Math.min(i + AT_ONCE, rules.size())));
        }
        AfterCommit.run(() -> versions.invalidate(ALL));
    }

    @Override
    public void takeBack(int version, Instant at, String by) {
        mapper.takeBack(version, at, by);
        AfterCommit.run(() -> versions.invalidate(ALL));
    }
}
