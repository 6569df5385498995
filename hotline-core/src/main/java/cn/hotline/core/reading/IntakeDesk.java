package cn.hotline.core.reading;

import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.privacy.QueryCode;
import cn.hotline.core.workorder.CaseChange;
import cn.hotline.core.workorder.Outcome;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrder;
import java.util.List;
import org.springframework.stereotype.Service;

/** What the call agent is told about an order just registered. The registration itself is the record of who saw it. */
@Service
public class IntakeDesk {

    private final CaseOpening opening;
    private final AppellantReading appellants;
    private final QueryCode queryCode;
    private final Views views;

    IntakeDesk(CaseOpening opening, AppellantReading appellants, QueryCode queryCode, Views views) {
        this.opening = opening;
        this.appellants = appellants;
        this.queryCode = queryCode;
        this.views = views;
    }

    /** @param queryCode for the citizen; the same again when a registration is replayed */
    public record Intake(String queryCode, List<ClockView> deadlines, WorkOrder order) {}

    /**
     * From what was written, so that nothing is read back while the caller waits; a replay is read.
     *
     * @throws Refusal.WorkOrderNotFound when the registrant of a replay may not see it any more
     */
    public Intake registered(Outcome outcome, Actor registrant) {
        CaseChange change = outcome.change();
        if (change == null || change.appeal() == null) {
            OpenedCase opened = opening.open(outcome.number(), registrant);
            return told(opened.order(), opened.identity(), opened.file().clocks());
        }
        return told(change.order(), appellants.of(outcome.number(), change.appeal()), change.clocks());
    }

    private Intake told(WorkOrder order, Identity appellant, List<DeadlineClock> clocks) {
        return new Intake(
                queryCode.of(order.number().text(), appellant.phone(), appellant.name()),
                clocks.stream().map(views::clock).toList(),
                order);
    }
}
