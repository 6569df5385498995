package cn.hotline.core.reading;

import static cn.hotline.core.workorder.Desk.AGENT;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Desk;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class CitizenDeskTest {

    @Autowired
    private CitizenDesk citizens;

    @Autowired
    private ReadingDesk reading;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private InboxDesk inbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Desk desk;

    @BeforeEach
    void atTheDesk() {
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void theCodeOpensTheOrder() {
        var number = desk.register(complaint()).number();
        var view = citizens.view(number, citizens.codeOf(number));
        assertThat(view.number()).isEqualTo(number.text());
        assertThat(view.stateLabel()).isEqualTo("已受理");
        assertThat(view.publicReply()).isNull();
        assertThat(citizens.identify(number, citizens.codeOf(number)).isCitizen())
                .isTrue();
    }

    @Test
    void aWrongCodeIsLikeAnUnknownNumber() {
        var number = desk.register(complaint()).number();
        var unknown = WorkOrderNumber.of(LocalDate.of(2020, 1, 1), 1);
        String wrong = citizens.codeOf(number).equals("00000000") ? "00000001" : "00000000";
        assertThatThrownBy(() -> citizens.view(number, wrong)).isInstanceOf(Refusal.WorkOrderNotFound.class);
        assertThatThrownBy(() -> citizens.view(unknown, wrong)).isInstanceOf(Refusal.WorkOrderNotFound.class);
        assertThatThrownBy(() -> citizens.view(number, "")).isInstanceOf(Refusal.WorkOrderNotFound.class);
    }

    @Test
    void aReplyIsToldOnceItWasAcceptedAndWithoutPersonalData() {
        var number = desk.inHandling(complaint());
        desk.issue(
                number, handler(Desk.STREET), new Command.SubmitReply("张三您好，经办人王工13905310002已处理。", null, true, null));
        assertThat(desk.order(number).state()).isEqualTo(State.REPLY_REVIEW);
        assertThat(citizens.view(number, citizens.codeOf(number)).publicReply()).isNull();
        desk.issue(number, Desk.DISPATCHER, new Command.ApproveReply(null));
        var view = citizens.view(number, citizens.codeOf(number));
        assertThat(view.publicReply()).isEqualTo("张**您好，经办人王工139****0002已处理。");
        assertThat(view.unit()).isEqualTo("解放路街道");
    }

    @Test
    void whoeverWasAnsweredWithAnotherReadsItsOwnLaterReply() {
        var lead = desk.inHandling(complaint());
        var member = answeredWith(lead, "已责令停工。");
        assertThat(told(member)).isEqualTo("已责令停工。");
        again(member, "已派人夜间值守。");
        desk.issue(member, Desk.DISPATCHER, new Command.ApproveReply(null));
        assertThat(told(member)).isEqualTo("已派人夜间值守。");
        assertThat(Objects.requireNonNull(reading.view(member, AGENT).latestReply())
                        .text())
                .isEqualTo("已派人夜间值守。");
        assertThat(told(lead)).isEqualTo("已责令停工。");
    }

    @Test
    void whoeverWasAnsweredWithAnotherDoesNotReadWhatThatOneIsToldLater() {
        var lead = desk.inHandling(complaint());
        var member = answeredWith(lead, "已责令停工。");
        again(lead, "尚未审核的答复。");
        assertThat(told(member)).isEqualTo("已责令停工。");
        desk.issue(lead, Desk.DISPATCHER, new Command.ApproveReply(null));
        assertThat(told(member)).isEqualTo("已责令停工。");
        assertThat(told(lead)).isEqualTo("尚未审核的答复。");
    }

    @Test
    void aSealedAppellantLeavesNoTraceInWhatOthersAreTold() {
        var lead = desk.inHandling(complaint());
        var member = answeredWith(lead, "张三（13805310001）反映的工地已停工。");
        assertThat(told(member)).isEqualTo("张**（138****0001）反映的工地已停工。");
        sql.sql("update work_order set sealed = 1 where id = ?")
                .param(lead.id())
                .update();
        assertThat(told(member)).doesNotContain("张", "138", "0001").contains("反映的工地已停工。");
    }

    private WorkOrderNumber answeredWith(WorkOrderNumber lead, String reply) {
        var member = desk.inHandling(complaint());
        desk.issue(member, Desk.DISPATCHER, new Command.Merge(lead.text()));
        desk.issue(lead, handler(Desk.STREET), new Command.SubmitReply(reply, null, true, null));
        desk.issue(lead, Desk.DISPATCHER, new Command.ApproveReply(null));
        return member;
    }

    /** Not solved at the callback, and answered once more; the centre has not read it yet. */
    private void again(WorkOrderNumber number, String reply) {
        desk.issue(number, AGENT, Desk.dissatisfied(null));
        desk.issue(number, handler(Desk.STREET), new Command.SignFor());
        desk.issue(number, handler(Desk.STREET), new Command.RecordContact(true, "已联系"));
        desk.issue(number, handler(Desk.STREET), new Command.SubmitReply(reply, null, true, null));
    }

    private @Nullable String told(WorkOrderNumber number) {
        return citizens.view(number, citizens.codeOf(number)).publicReply();
    }

    @Test
    void aDeclinedCitizenIsToldWhereToTurn() {
        var number = desk.register(complaint()).number();
        desk.issue(number, AGENT, new Command.Decline("属诉讼事项", "请向人民法院起诉"));
        assertThat(citizens.view(number, citizens.codeOf(number)).publicReply()).isEqualTo("属诉讼事项\n请向人民法院起诉");
    }

    @Test
    void theUnitOfASealedOrderIsNotNamed() {
        var number = desk.inCallback(Desk.appeal(AppealType.HELP_REQUEST, Urgency.NORMAL, "求助", "求助"));
        assertThat(citizens.view(number, citizens.codeOf(number)).unit()).isNotNull();
        var sealed = desk.register(Desk.appeal(AppealType.WHISTLEBLOWER_REPORT, Urgency.NORMAL, "举报", "举报"))
                .number();
        desk.issue(sealed, Desk.DISPATCHER, Desk.dispatchTo(Desk.STREET));
        assertThat(citizens.view(sealed, citizens.codeOf(sealed)).unit()).isNull();
    }

    @Test
    void anAgentFindsACallersEarlierOrders() {
        var number = desk.register(Desk.appealFrom(
                        "13905319876", AppealType.HELP_REQUEST, Urgency.NORMAL, "路灯不亮", "一楼门口的路灯三天不亮了。"))
                .number();
        var page = inbox.ofCaller("139-0531-9876", null, 5, AGENT);
        assertThat(page.items()).extracting(InboxRow::number).containsExactly(number.text());
        assertThat(inbox.ofCaller("13905319876", null, 5, handler(Desk.STREET)).items())
                .isEmpty();
        assertThatThrownBy(() -> inbox.ofCaller("12", null, 5, AGENT)).isInstanceOf(Refusal.InvalidCommand.class);
    }
}
