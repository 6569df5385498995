package cn.hotline.scheduler.job;

import cn.hotline.core.reminder.NoticePost;
import cn.hotline.core.reminder.NoticeRelease;
import org.quartz.JobExecutionContext;

/** Releases the notices whose moment has come, then takes messages to the channel outside. */
public final class NoticeReleaseJob extends BoundedJob {

    private static final int GROUPS = 200;
    private static final int MESSAGES = 20;

    private final NoticeRelease release;
    private final NoticePost post;

    public NoticeReleaseJob(NoticeRelease release, NoticePost post) {
        this.release = release;
        this.post = post;
    }

    @Override
    public void execute(JobExecutionContext context) {
        boolean more = true;
        while (more && !isEnded()) {
            more = release.releaseOnce(GROUPS);
        }
        boolean waiting = true;
        while (waiting && !isEnded()) {
            waiting = post.postOnce(MESSAGES);
        }
    }
}
