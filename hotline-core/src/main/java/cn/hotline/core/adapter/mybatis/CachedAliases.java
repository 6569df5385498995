package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.alias.AliasSource;
import cn.hotline.core.alias.PlaceAliases;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** The aliases in memory. Whether they have changed is asked every two seconds while there is work, beside it. */
@Repository
class CachedAliases implements AliasSource {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration BELIEVED = Duration.ofSeconds(10);
    private static final String LATEST = "latest";
    private static final int MOST = 20_000;

    private final AliasMapper mapper;
    private final LoadingCache<String, Long> latest;
    private final LoadingCache<Long, PlaceAliases> editions;

    CachedAliases(AliasMapper mapper) {
        this.mapper = mapper;
        latest = Caffeine.newBuilder()
                .refreshAfterWrite(FRESH)
                .expireAfterWrite(BELIEVED)
                .build(key -> mapper.edition());
        editions = Caffeine.newBuilder().maximumSize(2).build(edition -> read());
    }

    @Override
    public PlaceAliases aliases() {
        return editions.get(latest.get(LATEST));
    }

    @Override
    public void forget() {
        latest.invalidate(LATEST);
    }

    private PlaceAliases read() {
        Map<String, String> meanings = new HashMap<>();
        mapper.meanings(MOST).forEach(meaning -> meanings.put(meaning.alias(), meaning.canonical()));
        return new PlaceAliases(meanings);
    }
}
