package cn.hotline.api.city;

import java.time.Duration;
import java.time.Instant;

/**
 * How much is to happen, and when.
 *
 * @param seed the same seed gives the same calls and the same wishes
 * @param parallel requests at the same time
 */
public record Plan(int orders, Instant from, Instant until, long seed, int parallel) {

    /** Moments after this are near enough to the end to be left as they are. */
    Instant lastPart() {
        return until.minus(Duration.between(from, until).dividedBy(4));
    }
}
