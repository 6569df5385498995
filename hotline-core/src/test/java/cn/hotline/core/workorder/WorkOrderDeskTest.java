package cn.hotline.core.workorder;

import static cn.hotline.core.workorder.Desk.AGENT;
import static cn.hotline.core.workorder.Desk.COMMUNITY;
import static cn.hotline.core.workorder.Desk.DEPARTMENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.DISTRICT;
import static cn.hotline.core.workorder.Desk.OTHER_DEPARTMENT;
import static cn.hotline.core.workorder.Desk.OTHER_STREET;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.dispatchTo;
import static cn.hotline.core.workorder.Desk.handler;
import static cn.hotline.core.workorder.Desk.reply;
import static cn.hotline.core.workorder.Desk.satisfied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.MovableClock;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.organisation.Units;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The course of an order from the call to its end, and what of it is kept. */
class WorkOrderDeskTest extends AtTheDesk {

    @Test
    void aComplaintIsDispatchedSignedForAnsweredReviewedCalledBackAndClosed() {
        WorkOrderNumber number = desk.register(complaint()).number();
        assertThat(clockOf(number, ClockKind.DISPATCH).dueAt()).isEqualTo(MovableClock.at("2026-03-02T12:00"));
        assertThat(clockOf(number, ClockKind.CLOSE).dueAt()).isEqualTo(MovableClock.at("2026-03-09T17:00"));
        clock.moveTo("2026-03-02T10:30");
        desk.issue(number, DISPATCHER, dispatchTo(STREET, DEPARTMENT));
        assertThat(clockOf(number, ClockKind.DISPATCH).status()).isEqualTo(ClockStatus.MET);
        desk.issue(number, handler(STREET), new Command.SignFor());
        desk.issue(number, handler(STREET), new Command.RecordContact(true, "已联系"));
        clock.moveTo("2026-03-05T10:00");
        assertThat(desk.issue(number, handler(STREET), reply()).to()).isEqualTo(State.REPLY_REVIEW);
        assertThat(clockOf(number, ClockKind.CLOSE).status()).isEqualTo(ClockStatus.MET);
        desk.issue(number, DISPATCHER, new Command.ApproveReply(null));
        assertThat(desk.issue(number, AGENT, satisfied()).to()).isEqualTo(State.CLOSED);
        WorkOrder order = desk.order(number);
        assertThat(order.closure()).isEqualTo(Closure.SATISFIED);
        assertThat(order.solved()).isTrue();
        assertThat(order.repliedAt()).isEqualTo(MovableClock.at("2026-03-05T10:00"));
        assertThat(order.version()).isEqualTo(7);
        assertThat(commands(number))
                .containsExactly(
                        "REGISTER",
                        "DISPATCH",
                        "SIGN_FOR",
                        "RECORD_CONTACT",
                        "SUBMIT_REPLY",
                        "APPROVE_REPLY",
                        "RECORD_CALLBACK");
        assertThat(value(Integer.class, "select count(*) from outbox where work_order_id = ?", number))
                .isEqualTo(7);
    }

    @Test
    void anInquiryIsAnsweredAtOnceButAComplaintMustNotBe() {
        Command.Register inquiry = Desk.appeal(AppealType.INQUIRY, Urgency.NORMAL, "咨询社保缴费", "如何补缴社保？");
        WorkOrderNumber number = desk.register(inquiry).number();
        assertThat(desk.issue(number, AGENT, new Command.AnswerDirectly("可在社保大厅办理。"))
                        .to())
                .isEqualTo(State.CLOSED);
        assertThat(desk.file(number).clocks()).allMatch(c -> c.status() == ClockStatus.MET);
        WorkOrderNumber other = desk.register(complaint()).number();
        refused("may-answer-directly", () -> desk.issue(other, AGENT, new Command.AnswerDirectly("不用管")));
    }

    @Test
    void aUnitSeesWhatItOrAUnitBelowItLeadsHelpsOrLed() {
        WorkOrderNumber number = desk.register(complaint()).number();
        desk.issue(number, DISPATCHER, dispatchTo(STREET, DEPARTMENT));
        desk.issue(number, DISPATCHER, new Command.Reassign(OTHER_STREET, List.of(), "属地有误"));
        CaseFile file = desk.file(number);
        var units = new Units(List.of());
        assertThat(scope(number))
                .contains(STREET, OTHER_STREET, DISTRICT, DEPARTMENT)
                .doesNotContain(COMMUNITY, OTHER_DEPARTMENT);
        assertThat(file.isVisibleTo(handler(OTHER_DEPARTMENT), units)).isFalse();
        assertThatThrownBy(() -> desk.issue(number, handler(OTHER_DEPARTMENT), new Command.SignFor()))
                .isInstanceOf(Refusal.WorkOrderNotFound.class);
        assertThatThrownBy(() -> desk.issue(number, handler(STREET), new Command.SignFor()))
                .isInstanceOf(Refusal.RuleRefused.class);
        desk.issue(number, handler(OTHER_STREET), new Command.SignFor());
    }

    @Test
    void aClosedOrderIsReopenedWithFreshClocks() {
        WorkOrderNumber number = desk.inCallback(complaint());
        desk.issue(number, AGENT, satisfied());
        clock.moveTo("2026-03-16T09:00");
        assertThat(desk.issue(number, AGENT, new Command.Reopen("问题复发")).to()).isEqualTo(State.REGISTERED);
        CaseFile file = desk.file(number);
        assertThat(file.order().leadUnit()).isNull();
        assertThat(file.workClock()).isNotNull();
        assertThat(scope(number)).as("the former lead still reads it").contains(STREET);
    }

    @Test
    void charactersOfEveryPlaneSurvive() {
        String title = "😀𠮷䶮".repeat(33) + "！";
        Command.Register appeal = Desk.appeal(AppealType.HELP_REQUEST, Urgency.URGENT, title, "𠮷".repeat(10_000));
        WorkOrderNumber number = desk.register(appeal).number();
        assertThat(value(String.class, "select title from appeal where work_order_id = ?", number))
                .isEqualTo(title);
        assertThat(value(Integer.class, "select char_length(content) from appeal where work_order_id = ?", number))
                .isEqualTo(10_000);
        assertThatThrownBy(() -> desk.register(Desk.appeal(AppealType.INQUIRY, Urgency.NORMAL, title + "长", "内容")))
                .isInstanceOf(Refusal.InvalidCommand.class);
    }

    @Test
    void namesAndTelephoneNumbersAreCiphertextAtRest() {
        WorkOrderNumber number = desk.register(complaint()).number();
        byte[] phone = value(byte[].class, "select appellant_phone from appeal where work_order_id = ?", number);
        assertThat(new String(phone, StandardCharsets.ISO_8859_1)).doesNotContain("13805310001");
        assertThat(value(String.class, "select fields from work_order_history where work_order_id = ?", number))
                .doesNotContain("13805310001", "张三");
    }

    private List<String> commands(WorkOrderNumber number) {
        return sql.sql("select command from work_order_history where work_order_id = ? order by version")
                .param(number.id())
                .query(String.class)
                .list();
    }
}
