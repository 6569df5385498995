package cn.hotline.scheduler.job;

import cn.hotline.core.search.IndexRebuild;
import org.quartz.JobExecutionContext;

/** Goes on with a rebuild of the search index, if there is one. */
public final class IndexRebuildJob extends BoundedJob {

    private final IndexRebuild rebuild;

    public IndexRebuildJob(IndexRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public void execute(JobExecutionContext context) {
        boolean more = true;
        while (more && !isEnded()) {
            more = rebuild.step();
        }
    }
}
