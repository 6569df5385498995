package cn.hotline.scheduler.job;

import cn.hotline.core.issue.Linking;
import org.quartz.JobExecutionContext;

/** Has new orders compared with those before them, and joined or suggested. */
public final class LinkingJob extends BoundedJob {

    private final Linking linking;
    private final LinkingShare share;

    public LinkingJob(Linking linking, LinkingShare share) {
        this.linking = linking;
        this.share = share;
    }

    @Override
    public void execute(JobExecutionContext context) {
        Pace pace = new Pace(share.share());
        while (!isEnded() && (linking.step() | linking.tell())) {
            pace.rest();
        }
    }
}
