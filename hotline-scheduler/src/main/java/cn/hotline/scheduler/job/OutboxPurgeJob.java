package cn.hotline.scheduler.job;

import cn.hotline.core.notice.Outbox;
import org.quartz.JobExecutionContext;

/** Forgets messages that were sent long ago. */
public final class OutboxPurgeJob extends BoundedJob {

    private static final int MESSAGES = 1_000;

    private final Outbox outbox;

    public OutboxPurgeJob(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(JobExecutionContext context) {
        int forgotten = MESSAGES;
        while (forgotten == MESSAGES && !isEnded()) {
            forgotten = outbox.purge(MESSAGES);
        }
    }
}
