package cn.hotline.scheduler.job;

import org.quartz.JobExecutionContext;

/** Warns of, breaches and resumes whatever is due. */
public final class DeadlineSweepJob extends BoundedJob {

    private final DeadlineSweep sweep;

    public DeadlineSweepJob(DeadlineSweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void execute(JobExecutionContext context) {
        context.setResult(sweep.runBesidePeople(this::isEnded));
    }
}
