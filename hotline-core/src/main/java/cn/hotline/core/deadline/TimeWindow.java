package cn.hotline.core.deadline;

import java.time.Instant;

/** A span of time that something is counted in; @param from inclusive, @param to exclusive. */
public record TimeWindow(Instant from, Instant to) {

    /** As good as all time. */
    public static final TimeWindow ALWAYS =
            new TimeWindow(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("9000-01-01T00:00:00Z"));

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
