package cn.hotline.scheduler;

import cn.hotline.scheduler.job.SweepWatch;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while the machine's clock is wrong: such a process neither runs jobs nor takes commands. */
final class SweepHealth implements HealthIndicator {

    private final SweepWatch watch;

    SweepHealth(SweepWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        SweepWatch.State state = watch.state();
        Health.Builder health = state.clock().trusted() ? Health.up() : Health.down();
        health.withDetail("clockAhead", state.clock().ahead().toString())
                .withDetail("due", state.due())
                .withDetail("oldestDue", state.oldest().toString());
        if (state.last() != null) {
            health.withDetail("lastSweep", state.last().at().toString())
                    .withDetail("lastReport", state.last().report().toString());
        }
        return health.build();
    }
}
