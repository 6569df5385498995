package cn.hotline.core.adapter.redis;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Asks Redis when it is there. After a few failures in a row it is left alone for a while, so that a dead Redis costs a
 * request nothing; then a single request tries it again.
 */
public final class RedisIfUp {

    private static final Logger LOG = LoggerFactory.getLogger(RedisIfUp.class);
    private static final int FAILURES = 3;

    private final UnifiedJedis redis;
    private final CircuitBreaker breaker;

    RedisIfUp(UnifiedJedis redis, Duration pause) {
        this.redis = redis;
        this.breaker = CircuitBreaker.of(
                "redis",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(FAILURES)
                        .minimumNumberOfCalls(FAILURES)
                        .failureRateThreshold(100)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .waitDurationInOpenState(pause)
                        .recordExceptions(JedisException.class)
                        .build());
        breaker.getEventPublisher().onStateTransition(event -> LOG.warn("Redis: {}", event.getStateTransition()));
    }

    /** @return empty when Redis is gone; whoever asks says what then holds instead */
    public <T> Optional<T> ask(Function<UnifiedJedis, T> question) {
        try {
            return Optional.of(breaker.executeSupplier(() -> question.apply(redis)));
        } catch (CallNotPermittedException resting) {
            return Optional.empty();
        } catch (JedisException failure) {
            LOG.debug("Redis failed", failure);
            return Optional.empty();
        }
    }
}
