package cn.hotline.scheduler.job;

import cn.hotline.core.reorganisation.BulkRun;
import org.quartz.JobExecutionContext;

/** Goes on with moving the orders of dissolved units to their successors. */
public final class BulkReassignmentJob extends BoundedJob {

    private final BulkRun bulk;

    public BulkReassignmentJob(BulkRun bulk) {
        this.bulk = bulk;
    }

    @Override
    public void execute(JobExecutionContext context) {
        while (!isEnded() && bulk.step()) {}
    }
}
