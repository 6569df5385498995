package cn.hotline.scheduler.job;

import cn.hotline.core.search.IndexRebuild;
import java.util.concurrent.locks.LockSupport;
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
            LockSupport.parkNanos(more ? rebuild.pause().toNanos() : 0);
        }
    }
}
