package cn.hotline.scheduler.job;

import cn.hotline.core.grid.ChainRun;
import org.quartz.JobExecutionContext;

/** Hands up what waited too long at its level, and files what nobody below could solve. */
public final class ChainJob extends BoundedJob {

    private final ChainRun chain;

    public ChainJob(ChainRun chain) {
        this.chain = chain;
    }

    @Override
    public void execute(JobExecutionContext context) {
        while (!isEnded() && chain.step()) {}
    }
}
