package cn.hotline.api.limit;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/** So many in a period, refilled evenly; written {@code 30/10m} in the configuration. */
public record Rate(long times, Duration period) {

    public Rate {
        if (times < 1 || period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("no rate: " + times + " in " + period);
        }
    }

    /** The configuration binder reads rates by this. */
    public static Rate of(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("a rate is written like 30/10m, not " + text);
        }
        long times = Long.parseLong(text.substring(0, slash).strip());
        return new Rate(
                times, DurationStyle.detectAndParse(text.substring(slash + 1).strip()));
    }

    Bandwidth bandwidth() {
        return Bandwidth.builder().capacity(times).refillGreedy(times, period).build();
    }
}
