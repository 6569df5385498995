package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.organisation.Units;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * The unit tree in memory. Whether it has changed is asked every second while there is work, beside it, and never believed
 * for longer than five: a grid that was just set up, or a unit that was dissolved, is known everywhere by then.
 */
@Component
class CachedUnits {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration BELIEVED = Duration.ofSeconds(5);
    private static final Duration REFERENCE = Duration.ofMinutes(1);
    private static final String LATEST = "latest";

    private final LoadingCache<String, Long> latest;
    private final LoadingCache<Long, Units> trees;

    CachedUnits(UnitMapper mapper) {
        latest = Caffeine.newBuilder()
                .refreshAfterWrite(FRESH)
                .expireAfterWrite(BELIEVED)
                .build(key -> mapper.version());
        // a newer release may bring more reference data
        trees = Caffeine.newBuilder()
                .maximumSize(2)
                .refreshAfterWrite(REFERENCE)
                .build(version -> new Units(mapper.all()));
    }

    Units inForce() {
        return trees.get(latest.get(LATEST));
    }

    void forget() {
        latest.invalidate(LATEST);
    }
}
