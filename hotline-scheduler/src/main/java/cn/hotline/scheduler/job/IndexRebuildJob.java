package cn.hotline.scheduler.job;

import cn.hotline.core.search.IndexRebuild;
import org.quartz.JobExecutionContext;

/** Goes on with a rebuild of the search index, if there is one. */
public final class IndexRebuildJob extends BoundedJob {

    private static final int STEPS = 200;

    private final IndexRebuild rebuild;

    public IndexRebuildJob(IndexRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public void execute(JobExecutionContext context) {
        boolean more = true;
        for (int step = 0; step < STEPS && more && !isEnded(); step++) {
            more = rebuild.step();
        }
    }
}
