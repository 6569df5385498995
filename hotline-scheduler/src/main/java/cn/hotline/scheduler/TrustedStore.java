package cn.hotline.scheduler;

import cn.hotline.core.timekeeping.ClockGuard;
import cn.hotline.core.timekeeping.PutOffJobs;
import java.util.List;
import java.util.Objects;
import org.quartz.JobPersistenceException;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.spi.OperableTrigger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/**
 * Keeps Quartz away from the tables of the cluster while this machine's clock is wrong. Quartz goes by the machine's clock
 * and writes it where all processes read it: a fast one would call every trigger missed and put it off for everybody.
 */
public final class TrustedStore extends JobStoreTX {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedStore.class);

    private final ClockGuard guard;
    private final PutOffJobs putOff;
    private volatile boolean trusting = true;

    /** Made by Quartz, which is told of nothing but the class, while Spring makes the scheduler. */
    public TrustedStore() {
        ApplicationContext context = Objects.requireNonNull(
                (ApplicationContext) SchedulerFactoryBean.getConfigTimeResourceLoader(), "made by Spring");
        this.guard = context.getBean(ClockGuard.class);
        this.putOff = context.getBean(PutOffJobs.class);
    }

    @Override
    public List<OperableTrigger> acquireNextTriggers(long noLaterThan, int maxCount, long timeWindow)
            throws JobPersistenceException {
        return isTrusted() ? super.acquireNextTriggers(noLaterThan, maxCount, timeWindow) : List.of();
    }

    /** A process that does not show itself is taken for dead by the others, and what it was at is free for them. */
    @Override
    protected boolean doCheckin() throws JobPersistenceException {
        return isTrusted() && super.doCheckin();
    }

    /** Looks the other way too: at what waits for a time that a wrong clock wrote, or from before all clocks were set back. */
    @Override
    protected RecoverMisfiredJobsResult doRecoverMisfires() throws JobPersistenceException {
        if (!isTrusted()) {
            return RecoverMisfiredJobsResult.NO_OP;
        }
        if (putOff.any(getInstanceName(), getMisfireThreshold())) {
            LOG.warn("Jobs wait for a time that no process with a right clock can have planned: they run now");
            putOff.bringBack(getInstanceName(), getMisfireThreshold());
        }
        RecoverMisfiredJobsResult recovered = super.doRecoverMisfires();
        // that something changed at time 0 lets go of a trigger that is waited for by a clock set back since
        return new RecoverMisfiredJobsResult(recovered.hasMoreMisfiredTriggers(), 1, 0);
    }

    private boolean isTrusted() {
        ClockGuard.Reading reading = guard.recent();
        if (reading.trusted() != trusting) {
            trusting = reading.trusted();
            if (trusting) {
                LOG.info("This machine's clock is right again: jobs run here");
            } else {
                LOG.error("This machine's clock is ahead of the database's by {}: no job runs here", reading.ahead());
            }
        }
        return reading.trusted();
    }
}
