package cn.hotline.scheduler.job;

import cn.hotline.core.reminder.NoticeRelease;
import org.quartz.JobExecutionContext;

/** Forgets notices that are older than they are kept. */
public final class NoticePurgeJob extends BoundedJob {

    private static final int ROWS = 1_000;

    private final NoticeRelease release;

    public NoticePurgeJob(NoticeRelease release) {
        this.release = release;
    }

    @Override
    public void execute(JobExecutionContext context) {
        boolean more = true;
        while (more && !isEnded()) {
            more = release.purge(ROWS);
        }
    }
}
