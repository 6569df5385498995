package cn.hotline.scheduler.job;

import cn.hotline.core.notice.Outbox;
import org.quartz.JobExecutionContext;

/** Forgets messages that were sent long ago. */
public final class OutboxPurgeJob extends BoundedJob {

    private static final int MESSAGES = 1_000;
    private static final int ROUNDS = 200;

    private final Outbox outbox;

    public OutboxPurgeJob(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(JobExecutionContext context) {
        int forgotten = MESSAGES;
        for (int round = 0; round < ROUNDS && forgotten == MESSAGES && !isEnded(); round++) {
            forgotten = outbox.purge(MESSAGES);
        }
    }
}
