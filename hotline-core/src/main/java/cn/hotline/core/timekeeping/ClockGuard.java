package cn.hotline.core.timekeeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Compares the machine's clock with the database's, which all processes share. A deadline is nobody's fault that a clock
 * was five minutes fast.
 */
@Component
public class ClockGuard {

    /** So long an answer of the database is believed, which is carried on by ticks that nobody sets. */
    private static final Duration RECENT = Duration.ofSeconds(5);

    private final Clock clock;
    private final ReferenceTime reference;
    private final Duration tolerance;
    private final boolean real;
    private volatile @Nullable Answer last;

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

    /** What the database said, and at which tick of this machine. */
    private record Answer(Instant shared, long tick) {}

    /** One statement. A clock that is moved on purpose is its own reference. */
    public Reading read() {
        Instant before = clock.instant();
        if (!real) {
            return new Reading(before, Duration.ZERO, true);
        }
        Instant shared = reference.now();
        last = new Answer(shared, System.nanoTime());
        Duration halfway = Duration.between(before, clock.instant()).dividedBy(2);
        return compare(before, before.plus(halfway), shared);
    }

    /** As {@link #read}, by what the database said a moment ago; it is asked again before a clock is called wrong. */
    public Reading recent() {
        Answer answer = last;
        long passed = answer == null ? 0 : System.nanoTime() - answer.tick();
        if (answer == null || passed > RECENT.toNanos()) {
            return read();
        }
        Instant now = clock.instant();
        Reading reading = compare(now, now, answer.shared().plusNanos(passed));
        return reading.trusted() ? reading : read();
    }

    private Reading compare(Instant before, Instant machine, Instant shared) {
        Duration ahead = Duration.between(shared, machine);
        Instant earlier = shared.isBefore(before) ? shared : before;
        return new Reading(earlier, ahead, ahead.abs().compareTo(tolerance) <= 0);
    }
}
