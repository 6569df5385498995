package cn.hotline.core.deadline;

import java.time.Duration;
import java.time.Instant;

/** A span of time that something is counted in; @param from inclusive, @param to exclusive. */
public record TimeWindow(Instant from, Instant to) {

    /** As good as all time: {@link Years}, and what a day or a month that begins before its own date adds to them. */
    public static final TimeWindow ALWAYS =
            new TimeWindow(Instant.parse("1999-01-01T00:00:00Z"), Instant.parse("2101-01-01T00:00:00Z"));

    /** Longer spans are put together from shorter ones: nobody should wait for a scan of years. */
    public static final Duration LONGEST = Duration.ofDays(366);

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /** For a report that goes over all of it. */
    public boolean isTooLong() {
        return Duration.between(from, to).compareTo(LONGEST) > 0;
    }
}
