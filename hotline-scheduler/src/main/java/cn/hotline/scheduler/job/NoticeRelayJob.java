package cn.hotline.scheduler.job;

import cn.hotline.core.reminder.NoticeRelay;
import org.quartz.JobExecutionContext;

/** Writes notices of what was committed. */
public final class NoticeRelayJob extends BoundedJob {

    private static final int MESSAGES = 500;

    private final NoticeRelay relay;

    public NoticeRelayJob(NoticeRelay relay) {
        this.relay = relay;
    }

    @Override
    public void execute(JobExecutionContext context) {
        boolean more = true;
        while (more && !isEnded()) {
            more = relay.tellOnce(MESSAGES);
        }
    }
}
