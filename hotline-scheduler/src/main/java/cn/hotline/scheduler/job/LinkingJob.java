package cn.hotline.scheduler.job;

import cn.hotline.core.issue.Linking;
import org.quartz.JobExecutionContext;

/** Has new orders compared with those before them, and joined or suggested. */
public final class LinkingJob extends BoundedJob {

    private final Linking linking;

    public LinkingJob(Linking linking) {
        this.linking = linking;
    }

    @Override
    public void execute(JobExecutionContext context) {
        while (!isEnded() && (linking.step() | linking.tell())) {}
    }
}
