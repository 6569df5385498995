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

import java.util.List;
import org.junit.jupiter.api.Test;

/** A unit gives an order back, and the centre decides. */
class ReturningTest extends AtTheDesk {

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
