package cn.hotline.api;

import cn.hotline.core.MovableClock;
import cn.hotline.core.timekeeping.ReferenceTime;
import java.time.Duration;
import java.time.Instant;

/** Goes with the business clock, as the database's goes with the machines', until a test parts them. */
public final class DatabaseTime implements ReferenceTime {

    private final MovableClock clock;
    private volatile Duration behind = Duration.ZERO;

    DatabaseTime(MovableClock clock) {
        this.clock = clock;
    }

    /** So much this machine's clock is fast from now on. */
    public void isBehind(Duration duration) {
        behind = duration;
    }

    @Override
    public Instant now() {
        return clock.instant().minus(behind);
    }
}
