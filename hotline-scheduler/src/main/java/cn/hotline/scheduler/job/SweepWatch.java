package cn.hotline.scheduler.job;

import cn.hotline.core.timekeeping.ClockGuard;
import cn.hotline.core.workorder.DueClocks;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What an operator wants to know of the sweeps: when this process last ran one, how late it was, what still waits. */
public final class SweepWatch {

    private final DueClocks clocks;
    private final ClockGuard guard;
    private final AtomicReference<@Nullable Run> last = new AtomicReference<>();

    public SweepWatch(DueClocks clocks, ClockGuard guard) {
        this.clocks = clocks;
        this.guard = guard;
    }

    /** @param took how long the sweep was at work */
    public record Run(Instant at, Duration took, SweepReport report) {}

    /**
     * @param last this process's last sweep, null before the first
     * @param oldest how long the clock that waits longest has been due
     */
    public record State(@Nullable Run last, ClockGuard.Reading clock, long due, Duration oldest) {}

    void note(Run run) {
        last.set(run);
    }

    public @Nullable Run last() {
        return last.get();
    }

    public State state() {
        ClockGuard.Reading reading = guard.read();
        DueClocks.Backlog backlog = clocks.backlog(reading.now());
        Duration oldest = backlog.oldest() == null ? Duration.ZERO : Duration.between(backlog.oldest(), reading.now());
        return new State(last.get(), reading, backlog.due(), oldest);
    }
}
