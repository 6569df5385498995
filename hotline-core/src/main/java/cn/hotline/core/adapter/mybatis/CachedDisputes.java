package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.learning.Disputes;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** The disputes of the last year in memory: read again beside whoever asks, so that no intake waits for them. */
@Repository
class CachedDisputes implements Disputes {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int MOST = 20_000;
    private static final String ALL = "all";

    private final LoadingCache<String, Map<String, List<Dispute>>> disputes;

    CachedDisputes(SuggestionMapper mapper, Clock clock) {
        disputes = Caffeine.newBuilder()
                .refreshAfterWrite(FRESH)
                .build(key -> mapper.disputes(clock.instant().minus(YEAR), MOST).stream()
                        .collect(Collectors.groupingBy(Dispute::category)));
    }

    @Override
    public List<Dispute> ofCategory(String category) {
        return disputes.get(ALL).getOrDefault(category, List.of());
    }
}
