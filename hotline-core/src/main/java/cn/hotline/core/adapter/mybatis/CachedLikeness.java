package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.repeat.AppliedTuning;
import cn.hotline.core.repeat.LikenessSettings;
import cn.hotline.core.repeat.LikenessSource;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.stereotype.Repository;

/** What is in force in memory; what was applied elsewhere is asked for every two seconds while there is work, beside it. */
@Repository
class CachedLikeness implements LikenessSource {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration BELIEVED = Duration.ofSeconds(10);
    private static final String IN_FORCE = "in force";

    private final LoadingCache<String, LikenessSettings> settings;

    CachedLikeness(TuningMapper mapper, LikenessSettings configured) {
        settings = Caffeine.newBuilder()
                .refreshAfterWrite(FRESH)
                .expireAfterWrite(BELIEVED)
                .build(key -> {
                    AppliedTuning applied = mapper.inForce();
                    return applied == null ? configured : applied.settings();
                });
    }

    @Override
    public LikenessSettings inForce() {
        return settings.get(IN_FORCE);
    }

    @Override
    public void forget() {
        AfterCommit.run(() -> settings.invalidate(IN_FORCE));
    }
}
