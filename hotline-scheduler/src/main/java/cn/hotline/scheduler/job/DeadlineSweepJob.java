package cn.hotline.scheduler.job;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;

/** Warns of, breaches and resumes whatever is due. */
@DisallowConcurrentExecution
public final class DeadlineSweepJob implements InterruptableJob {

    private final DeadlineSweep sweep;
    private volatile boolean ended;

    public DeadlineSweepJob(DeadlineSweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void execute(JobExecutionContext context) {
        context.setResult(sweep.run(() -> ended));
    }

    /** The process is stopping: what was not begun is left to the others. */
    @Override
    public void interrupt() {
        ended = true;
    }
}
