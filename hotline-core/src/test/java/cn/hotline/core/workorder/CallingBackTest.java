package cn.hotline.core.workorder;

import static cn.hotline.core.workorder.Desk.AGENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.dissatisfied;
import static cn.hotline.core.workorder.Desk.handler;
import static cn.hotline.core.workorder.Desk.reply;
import static cn.hotline.core.workorder.Desk.unreached;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import org.junit.jupiter.api.Test;

/** What the citizen says to the reply, and what follows. */
class CallingBackTest extends AtTheDesk {

    @Test
    void anUnsolvedOrderIsRehandledTwiceAndThenClosedUnderSupervision() {
        WorkOrderNumber number = desk.inCallback(complaint());
        for (int i = 1; i <= 2; i++) {
            assertThat(desk.issue(number, AGENT, dissatisfied(null)).to()).isEqualTo(State.DISPATCHED);
            assertThat(clockOf(number, ClockKind.REHANDLE).status()).isEqualTo(ClockStatus.RUNNING);
            desk.issue(number, handler(STREET), new Command.SignFor());
            desk.issue(number, handler(STREET), new Command.RecordContact(true, "再次联系"));
            desk.issue(number, handler(STREET), reply());
            desk.issue(number, DISPATCHER, new Command.ApproveReply(null));
        }
        assertThat(desk.issue(number, AGENT, dissatisfied(null)).to()).isEqualTo(State.CLOSED);
        CaseFile file = desk.file(number);
        assertThat(file.order().closure()).isEqualTo(Closure.UNSOLVED);
        assertThat(file.proceedings()).extracting(Proceeding::kind).containsExactly(ProceedingKind.SUPERVISION);
        assertThat(value(
                        Integer.class,
                        "select count(*) from callback_record where work_order_id = ? and reached = 1",
                        number))
                .isEqualTo(3);
    }

    @Test
    void threeUnansweredCallbacksTwoHoursApartOnTwoDaysCloseAnOrderAsUnreached() {
        WorkOrderNumber number = desk.inCallback(complaint());
        desk.issue(number, AGENT, unreached());
        assertThatThrownBy(() -> desk.issue(number, AGENT, unreached())).isInstanceOf(Refusal.RuleRefused.class);
        clock.moveTo("2026-03-02T13:00");
        desk.issue(number, AGENT, unreached());
        clock.moveTo("2026-03-02T16:00");
        assertThat(desk.issue(number, AGENT, unreached()).to())
                .as("third, still the same day")
                .isEqualTo(State.CALLBACK);
        clock.moveTo("2026-03-03T09:00");
        assertThat(desk.issue(number, AGENT, unreached()).to()).isEqualTo(State.CLOSED);
        assertThat(desk.order(number).closure()).isEqualTo(Closure.UNREACHED);
        assertThat(desk.order(number).solved()).isNull();
    }
}
