package cn.hotline.core.workorder;

import static cn.hotline.core.workorder.Desk.DEPARTMENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.OTHER_STREET;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.dispatchTo;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.UnitDirectory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit gives an order back, and the centre decides. */
class ReturningTest extends AtTheDesk {

    /** A street's, who has the role alone. */
    private static final Actor UNITS_SUPERVISOR = Actor.operator(9107, "督办员", Set.of(Role.SUPERVISOR), STREET, false);

    @Autowired
    private CatalogueSource catalogue;

    @Autowired
    private UnitDirectory directory;

    @Test
    void aReturnIsDecidedByTheCentreTwiceAndThenArbitrated() {
        WorkOrderNumber number = desk.register(complaint()).number();
        for (String unit : List.of(STREET, OTHER_STREET)) {
            desk.issue(number, DISPATCHER, dispatchTo(unit));
            desk.issue(number, handler(unit), new Command.RequestReturn("非本单位职责", "职责清单第三条", DEPARTMENT, null, null));
            desk.issue(number, DISPATCHER, new Command.ApproveReturn("同意"));
        }
        desk.issue(number, DISPATCHER, dispatchTo(DEPARTMENT));
        desk.issue(number, handler(DEPARTMENT), new Command.RequestReturn("非本单位职责", "三定方案", STREET, null, null));
        assertThatThrownBy(() -> desk.issue(number, DISPATCHER, new Command.ApproveReturn("同意")))
                .isInstanceOf(Refusal.RuleRefused.class);
        desk.issue(number, SUPERVISOR, new Command.Arbitrate(DEPARTMENT, List.of(), "由城管局主办"));
        assertThatThrownBy(() -> desk.issue(
                        number, handler(DEPARTMENT), new Command.RequestReturn("再退", "三定方案", STREET, null, null)))
                .isInstanceOf(Refusal.RuleRefused.class);
        desk.issue(number, handler(DEPARTMENT), new Command.SignFor());
        assertThat(desk.order(number).leads).isEqualTo(4);
    }

    @Test
    void whatWasArbitratedBindsThroughCallbackReopeningAndDispatch() {
        WorkOrderNumber number = arbitratedTo(STREET);
        refused("arbitration-binds", () -> desk.issue(number, UNITS_SUPERVISOR, dispatchAgain()));
        desk.issue(number, handler(STREET), new Command.SignFor());
        desk.issue(number, handler(STREET), new Command.RecordContact(true, "已联系"));
        desk.issue(number, handler(STREET), Desk.reply());
        if (desk.order(number).state() == State.REPLY_REVIEW) {
            desk.issue(number, DISPATCHER, new Command.ApproveReply(null));
        }
        refused("arbitrated-unit-leads", () -> desk.issue(number, DISPATCHER, Desk.dissatisfied(OTHER_STREET)));
        desk.issue(number, DISPATCHER, Desk.satisfied());
        desk.issue(number, DISPATCHER, new Command.Reopen("群众再次反映"));
        refused("arbitrated-unit-leads", () -> desk.issue(number, DISPATCHER, dispatchTo(OTHER_STREET)));
        desk.issue(number, DISPATCHER, dispatchTo(STREET));
        assertThat(desk.order(number).arbitrated()).isTrue();
        desk.issue(number, SUPERVISOR, new Command.Recall("另行研究"));
        desk.issue(number, SUPERVISOR, dispatchTo(OTHER_STREET));
    }

    @Test
    void aUnitsOwnSupervisorArbitratesNothing() {
        WorkOrderNumber number = returnedTwice();
        refused(
                "by-supervisor",
                () -> desk.issue(number, UNITS_SUPERVISOR, new Command.Arbitrate(OTHER_STREET, List.of(), "非本单位")));
    }

    @Test
    void aReturnThatEndsInAReassignmentProposesAChangeOfTheCatalogueToo() {
        WorkOrderNumber number = desk.register(complaint()).number();
        WorkOrder order = desk.order(number);
        String named = catalogue
                .catalogue()
                .suggest(order.categoryCode, order.type.name(), order.whereabouts(), directory.units())
                .getFirst()
                .unit();
        desk.issue(number, DISPATCHER, dispatchTo(named));
        desk.issue(number, handler(named), new Command.RequestReturn("非本单位职责", "三定方案", OTHER_STREET, null, null));
        desk.issue(number, DISPATCHER, new Command.Reassign(OTHER_STREET, List.of(), "工地在另一街道"));
        assertThat(value(
                        String.class,
                        "select concat(from_unit, ' ', to_unit, ' ', basis) from catalogue_proposal where"
                                + " work_order_id = ?",
                        number))
                .isEqualTo(named + " " + OTHER_STREET + " 工地在另一街道");
    }

    private static Command.Reassign dispatchAgain() {
        return new Command.Reassign(OTHER_STREET, List.of(), "另派");
    }

    private WorkOrderNumber arbitratedTo(String unit) {
        WorkOrderNumber number = returnedTwice();
        desk.issue(number, SUPERVISOR, new Command.Arbitrate(unit, List.of(), "由街道主办"));
        return number;
    }

    /** Over the cap: a third unit says that it is not competent. */
    private WorkOrderNumber returnedTwice() {
        WorkOrderNumber number = desk.register(complaint()).number();
        for (String unit : List.of(OTHER_STREET, DEPARTMENT)) {
            desk.issue(number, DISPATCHER, dispatchTo(unit));
            desk.issue(number, handler(unit), new Command.RequestReturn("非本单位职责", "三定方案", STREET, null, null));
            desk.issue(number, DISPATCHER, new Command.ApproveReturn("同意"));
        }
        desk.issue(number, DISPATCHER, dispatchTo(STREET));
        desk.issue(number, handler(STREET), new Command.RequestReturn("非本单位职责", "三定方案", DEPARTMENT, null, null));
        return number;
    }

    @Test
    void aReturnIsPossibleInTheLastInstantOfItsWindowAndNotAfterIt() {
        WorkOrderNumber first = desk.register(complaint()).number();
        WorkOrderNumber second = desk.register(complaint()).number();
        desk.issue(first, DISPATCHER, dispatchTo(STREET));
        desk.issue(second, DISPATCHER, dispatchTo(STREET));
        clock.moveTo("2026-03-04T17:00");
        Command.RequestReturn request = new Command.RequestReturn("非本单位职责", "职责清单", DEPARTMENT, null, null);
        desk.issue(first, handler(STREET), request);
        clock.moveTo("2026-03-04T17:00:00.001");
        refused("within-return-window", () -> desk.issue(second, handler(STREET), request));
    }
}
