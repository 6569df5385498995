package cn.hotline.scheduler.job;

import cn.hotline.core.notice.OutboxRelay;
import cn.hotline.core.notice.RelayReport;
import org.quartz.JobExecutionContext;

/** Carries what was committed into the search index. */
public final class OutboxRelayJob extends BoundedJob {

    private static final int MESSAGES = 500;

    private final OutboxRelay relay;

    public OutboxRelayJob(OutboxRelay relay) {
        this.relay = relay;
    }

    @Override
    public void execute(JobExecutionContext context) {
        RelayReport last;
        do {
            last = relay.relayOnce(MESSAGES);
        } while (last.invitesAnother(MESSAGES) && !isEnded());
    }
}
