package cn.hotline.api.security;

import cn.hotline.core.organisation.Operator;
import cn.hotline.core.organisation.OperatorStore;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Operators by user name; a change, such as a disabled account, takes effect within half a minute. */
@Component
class Accounts {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int LARGEST = 20_000;

    private final OperatorStore store;
    private final Cache<String, Optional<Operator>> known;

    Accounts(OperatorStore store, @Qualifier("securityClock") Clock clock) {
        this.store = store;
        this.known = Caffeine.newBuilder()
                .maximumSize(LARGEST)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** As it was half a minute ago at most. */
    Optional<Operator> enabled(String username) {
        return known.get(username, store::findByUsername).filter(Operator::enabled);
    }

    /** As it is now. */
    Optional<Operator> fresh(String username) {
        Optional<Operator> found = store.findByUsername(username);
        known.put(username, found);
        return found.filter(Operator::enabled);
    }
}
