package cn.hotline.api.limit;

import cn.hotline.core.adapter.redis.RedisIfUp;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import redis.clients.jedis.UnifiedJedis;

/** Counts against limits: together with the other instances by Redis, alone while Redis is gone. */
@Component
public class Limits {

    private static final int REMEMBERED = 100_000;
    private static final Duration SLACK = Duration.ofSeconds(10);

    private final RedisIfUp redis;
    private final LimitSettings settings;
    private final ClockTime time;
    private final Cache<String, Bucket> alone = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    Limits(RedisIfUp redis, LimitSettings settings, @Qualifier("securityClock") Clock clock) {
        this.redis = redis;
        this.settings = settings;
        this.time = new ClockTime(clock);
    }

    /** Takes one; empty when there was one to take, else how long to wait for the next. */
    public Optional<Duration> take(Limit limit, String of) {
        ConsumptionProbe probe = with(limit, of, bucket -> bucket.tryConsumeAndReturnRemaining(1));
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Gives one back that should not have counted. */
    public void giveBack(Limit limit, String of) {
        with(limit, of, bucket -> {
            bucket.addTokens(1);
            return true;
        });
    }

    private <T> T with(Limit limit, String of, Function<Bucket, T> use) {
        Rate rate = settings.of(limit);
        String key = limit.key(of);
        return redis.ask(jedis -> use.apply(shared(jedis, rate, key)))
                .orElseGet(() -> use.apply(alone.get(key, missing -> local(rate))));
    }

    private Bucket shared(UnifiedJedis jedis, Rate rate, String key) {
        ClientSideConfig config = ClientSideConfig.getDefault().withClientClock(time);
        BucketConfiguration bucket =
                BucketConfiguration.builder().addLimit(rate.bandwidth()).build();
        return new RedisBuckets(jedis, config, rate.period().plus(SLACK))
                .builder()
                .build(key, () -> bucket);
    }

    private Bucket local(Rate rate) {
        return Bucket.builder()
                .addLimit(rate.bandwidth())
                .withCustomTimePrecision(time)
                .build();
    }
}
