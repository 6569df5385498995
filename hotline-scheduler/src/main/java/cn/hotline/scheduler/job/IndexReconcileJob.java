package cn.hotline.scheduler.job;

import cn.hotline.core.search.CheckReport;
import cn.hotline.core.search.IndexAway;
import cn.hotline.core.search.IndexCheck;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares the next slice of orders with the search index; what differs is delivered again. */
public final class IndexReconcileJob extends BoundedJob {

    private static final Logger LOG = LoggerFactory.getLogger(IndexReconcileJob.class);
    private static final int ORDERS = 5_000;

    private final IndexCheck check;

    public IndexReconcileJob(IndexCheck check) {
        this.check = check;
    }

    @Override
    public void execute(JobExecutionContext context) {
        try {
            CheckReport report = check.slice(ORDERS);
            if (!report.agrees()) {
                LOG.warn("The index differed in {} of {} orders", report.found(), report.checked());
            }
        } catch (IndexAway e) {
            LOG.info("The index is away, so it was not compared: {}", e.getMessage());
        }
    }
}
