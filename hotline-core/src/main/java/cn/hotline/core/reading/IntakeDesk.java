package cn.hotline.core.reading;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.SuggestedUnit;
import cn.hotline.core.dispatch.Whereabouts;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.privacy.QueryCode;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrder;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What the call agent is told about an order just registered. The registration itself is the record of who saw it. */
@Service
@Transactional(readOnly = true, isolation = Isolation.READ_COMMITTED)
public class IntakeDesk {

    private final CaseOpening opening;
    private final QueryCode queryCode;
    private final Views views;
    private final CatalogueSource catalogue;
    private final UnitDirectory units;

    IntakeDesk(CaseOpening opening, QueryCode queryCode, Views views, CatalogueSource catalogue, UnitDirectory units) {
        this.opening = opening;
        this.queryCode = queryCode;
        this.views = views;
        this.catalogue = catalogue;
        this.units = units;
    }

    /** @param queryCode for the citizen; the same again when a registration is replayed */
    public record Intake(String queryCode, List<ClockView> deadlines, List<SuggestedUnit> suggestedUnits) {}

    /** @throws Refusal.WorkOrderNotFound when the registrant may not see it */
    public Intake registered(WorkOrderNumber number, Actor registrant) {
        OpenedCase opened = opening.open(number, registrant);
        WorkOrder order = opened.order();
        Whereabouts where = new Whereabouts(order.districtCode(), order.subdistrictCode(), order.communityCode());
        return new Intake(
                queryCode.of(
                        number.text(),
                        opened.identity().phone(),
                        opened.identity().name()),
                opened.file().clocks().stream().map(views::clock).toList(),
                catalogue.catalogue().suggest(order.categoryCode(), order.type().name(), where, units.units()));
    }
}
