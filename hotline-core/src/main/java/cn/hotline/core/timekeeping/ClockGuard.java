package cn.hotline.core.timekeeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Compares the machine's clock with the database's, which all processes share. A deadline is nobody's fault that a clock
 * was five minutes fast.
 */
@Component
public class ClockGuard {

    private final Clock clock;
    private final ReferenceTime reference;
    private final Duration tolerance;
    private final boolean real;

    public ClockGuard(Clock clock, ReferenceTime reference, ClockSettings settings, Optional<RealTime> real) {
        this.clock = clock;
        this.reference = reference;
        this.tolerance = settings.tolerance();
        this.real = real.isPresent();
    }

    /**
     * What the comparison gave.
     *
     * @param now the earlier of both times, so that nothing happens early by either
     * @param ahead how far the machine's clock is ahead of the database's, negative when behind
     * @param trusted whether it is within the tolerance
     */
    public record Reading(Instant now, Duration ahead, boolean trusted) {}

    /** One statement. A clock that is moved on purpose is its own reference. */
    public Reading read() {
        Instant before = clock.instant();
        if (!real) {
            return new Reading(before, Duration.ZERO, true);
        }
        Instant shared = reference.now();
        Duration halfway = Duration.between(before, clock.instant()).dividedBy(2);
        Duration ahead = Duration.between(shared, before.plus(halfway));
        Instant earlier = shared.isBefore(before) ? shared : before;
        return new Reading(earlier, ahead, ahead.abs().compareTo(tolerance) <= 0);
    }
}
