package cn.hotline.core.workorder;

import static cn.hotline.core.workorder.Desk.AGENT;
import static cn.hotline.core.workorder.Desk.COMMUNITY;
import static cn.hotline.core.workorder.Desk.DEPARTMENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.DISTRICT;
import static cn.hotline.core.workorder.Desk.OTHER_DEPARTMENT;
import static cn.hotline.core.workorder.Desk.OTHER_STREET;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.dispatchTo;
import static cn.hotline.core.workorder.Desk.dissatisfied;
import static cn.hotline.core.workorder.Desk.handler;
import static cn.hotline.core.workorder.Desk.reply;
import static cn.hotline.core.workorder.Desk.satisfied;
import static cn.hotline.core.workorder.Desk.unreached;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.organisation.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class WorkOrderDeskTest {

    @Autowired
    private WorkOrderDesk workOrderDesk;

    @Autowired
    private CaseStore store;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient sql;

    private Desk desk;

    @BeforeEach
    void monday() {
        desk = new Desk(workOrderDesk, store);
        clock.moveTo("2026-03-02T10:00");
    }

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
        assertThat(sql.sql("select count(*) from outbox where work_order_id = ?")
                        .param(number.id())
                        .query(Integer.class)
                        .single())
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
        assertThatThrownBy(() -> desk.issue(other, AGENT, new Command.AnswerDirectly("不用管")))
                .isInstanceOfSatisfying(
                        Refusal.RuleRefused.class,
                        e -> assertThat(e.rules())
                                .extracting(Refusal.RefusedRule::name)
                                .containsExactly("may-answer-directly"));
    }

    @Test
    void aUnitSeesWhatItOrAUnitBelowItLeadsHelpsOrLed() {
        WorkOrderNumber number = desk.register(complaint()).number();
        desk.issue(number, DISPATCHER, dispatchTo(STREET, DEPARTMENT));
        desk.issue(number, DISPATCHER, new Command.Reassign(OTHER_STREET, List.of(), "属地有误"));
        CaseFile file = desk.file(number);
        var units = new cn.hotline.core.organisation.Units(List.of());
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
    void aReturnIsDecidedByTheCentreTwiceAndThenArbitrated() {
        WorkOrderNumber number = desk.register(complaint()).number();
        for (String unit : List.of(STREET, OTHER_STREET)) {
            desk.issue(number, DISPATCHER, dispatchTo(unit));
            desk.issue(number, handler(unit), new Command.RequestReturn("非本单位职责", "职责清单第三条", DEPARTMENT));
            desk.issue(number, DISPATCHER, new Command.ApproveReturn("同意"));
        }
        desk.issue(number, DISPATCHER, dispatchTo(DEPARTMENT));
        desk.issue(number, handler(DEPARTMENT), new Command.RequestReturn("非本单位职责", "三定方案", STREET));
        assertThatThrownBy(() -> desk.issue(number, DISPATCHER, new Command.ApproveReturn("同意")))
                .isInstanceOf(Refusal.RuleRefused.class);
        desk.issue(number, SUPERVISOR, new Command.Arbitrate(DEPARTMENT, List.of(), "由城管局主办"));
        assertThatThrownBy(
                        () -> desk.issue(number, handler(DEPARTMENT), new Command.RequestReturn("再退", "三定方案", STREET)))
                .isInstanceOf(Refusal.RuleRefused.class);
        desk.issue(number, handler(DEPARTMENT), new Command.SignFor());
        assertThat(desk.order(number).leads()).isEqualTo(4);
    }

    @Test
    void aReturnIsPossibleInTheLastInstantOfItsWindowAndNotAfterIt() {
        WorkOrderNumber first = desk.register(complaint()).number();
        WorkOrderNumber second = desk.register(complaint()).number();
        desk.issue(first, DISPATCHER, dispatchTo(STREET));
        desk.issue(second, DISPATCHER, dispatchTo(STREET));
        clock.moveTo("2026-03-04T17:00");
        Command.RequestReturn request = new Command.RequestReturn("非本单位职责", "职责清单", DEPARTMENT);
        desk.issue(first, handler(STREET), request);
        clock.moveTo("2026-03-04T17:00:00.001");
        assertThatThrownBy(() -> desk.issue(second, handler(STREET), request))
                .isInstanceOfSatisfying(
                        Refusal.RuleRefused.class,
                        e -> assertThat(e.rules())
                                .extracting(Refusal.RefusedRule::name)
                                .containsExactly("within-return-window"));
    }

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
        assertThat(sql.sql("select count(*) from callback_record where work_order_id = ? and reached = 1")
                        .param(number.id())
                        .query(Integer.class)
                        .single())
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

    @Test
    void aRejectedReplyUndoesTheStopOfTheClosureClock() {
        WorkOrderNumber number = desk.inHandling(complaint());
        DeadlineClock before = clockOf(number, ClockKind.CLOSE);
        desk.issue(number, handler(STREET), reply());
        desk.issue(number, DISPATCHER, new Command.RejectReply("答非所问"));
        assertThat(clockOf(number, ClockKind.CLOSE)).isEqualTo(before);
        assertThat(desk.order(number).repliedAt()).isNull();
        desk.issue(number, handler(STREET), reply());
    }

    @Test
    void aShelvedOrderKeepsItsRemainingWorkingTime() {
        WorkOrderNumber number = desk.inHandling(complaint());
        assertThat(clockOf(number, ClockKind.CLOSE).dueAt()).isEqualTo(MovableClock.at("2026-03-09T17:00"));
        clock.moveTo("2026-03-06T09:00");
        desk.issue(number, SUPERVISOR, new Command.Shelve(LocalDate.of(2026, 3, 20), "待汛期后施工"));
        assertThat(clockOf(number, ClockKind.CLOSE).status()).isEqualTo(ClockStatus.PAUSED);
        clock.moveTo("2026-03-20T09:00");
        desk.issue(number, Actor.system(), new Command.Resume());
        assertThat(clockOf(number, ClockKind.CLOSE).dueAt()).isEqualTo(MovableClock.at("2026-03-23T17:00"));
        assertThat(desk.order(number).shelvedUntil()).isNull();
    }

    @Test
    void mergedOrdersFollowTheReplyOfTheirLead() {
        WorkOrderNumber lead = desk.inHandling(complaint());
        WorkOrderNumber member = desk.inHandling(complaint());
        desk.issue(member, DISPATCHER, new Command.Merge(lead.text()));
        assertThat(desk.order(lead).members()).isEqualTo(1);
        desk.issue(lead, handler(STREET), reply());
        desk.issue(lead, DISPATCHER, new Command.ApproveReply(null));
        assertThat(desk.order(member).state()).isEqualTo(State.CALLBACK);
        assertThat(clockOf(member, ClockKind.CLOSE).status()).isEqualTo(ClockStatus.MET);
        assertThat(desk.issue(member, AGENT, satisfied()).to()).isEqualTo(State.CLOSED);
    }

    @Test
    void anOrderThatFollowedItsLeadAndCameBackIsWithdrawnByItself() {
        WorkOrderNumber lead = desk.inHandling(complaint());
        WorkOrderNumber member = desk.inHandling(complaint());
        desk.issue(member, DISPATCHER, new Command.Merge(lead.text()));
        desk.issue(lead, handler(STREET), reply());
        desk.issue(lead, DISPATCHER, new Command.ApproveReply(null));
        desk.issue(member, AGENT, dissatisfied(null));
        int leadVersion = desk.order(lead).version();

        assertThat(desk.issue(member, AGENT, new Command.Withdraw("不再需要")).to()).isEqualTo(State.WITHDRAWN);
        assertThat(desk.order(lead).version()).isEqualTo(leadVersion);
    }

    @Test
    void anUndoneMergeGivesTheOrderBackAsItWas() {
        WorkOrderNumber lead = desk.inHandling(complaint());
        WorkOrderNumber member = desk.inHandling(complaint());
        CaseFile before = desk.file(member);
        desk.issue(member, DISPATCHER, new Command.Merge(lead.text()));
        assertThat(desk.file(member).clocks()).noneMatch(DeadlineClock::isOpen);
        clock.moveTo("2026-03-03T10:00");
        desk.issue(member, DISPATCHER, new Command.Unmerge());
        CaseFile after = desk.file(member);
        assertThat(after.order().state()).isEqualTo(State.HANDLING);
        assertThat(after.clocks()).isEqualTo(before.clocks());
        assertThat(after.assignments()).isEqualTo(before.assignments());
        assertThat(desk.order(lead).members()).isZero();
    }

    @Test
    void withdrawingALeadGivesItsMembersBack() {
        WorkOrderNumber lead = desk.inHandling(complaint());
        WorkOrderNumber member = desk.register(complaint()).number();
        desk.issue(member, DISPATCHER, new Command.Merge(lead.text()));
        desk.issue(lead, AGENT, new Command.Withdraw("市民来电撤回"));
        assertThat(desk.order(lead).state()).isEqualTo(State.WITHDRAWN);
        assertThat(desk.order(member).state()).isEqualTo(State.REGISTERED);
        assertThat(clockOf(member, ClockKind.DISPATCH).status()).isEqualTo(ClockStatus.RUNNING);
    }

    @Test
    void aCoHandlerHasItsOwnSignForFeedbackAndClock() {
        WorkOrderNumber number = desk.register(complaint()).number();
        desk.issue(number, DISPATCHER, dispatchTo(STREET, DEPARTMENT));
        Actor department = handler(DEPARTMENT);
        desk.issue(number, department, new Command.CoSignFor(2));
        assertThatThrownBy(() -> desk.issue(number, department, new Command.CoSignFor(2)))
                .isInstanceOf(Refusal.IllegalCommand.class);
        desk.issue(number, department, new Command.CoFeedback(2, "已现场查看"));
        desk.issue(number, department, new Command.CoRequestRelease(2, "无执法权"));
        desk.issue(number, DISPATCHER, new Command.DecideRelease(2, false, "请继续配合"));
        desk.issue(number, handler(STREET), new Command.SignFor());
        desk.issue(number, handler(STREET), new Command.RecordContact(true, "已联系"));
        desk.issue(number, handler(STREET), reply());
        desk.issue(number, department, new Command.CoComplete(2, "已完成处罚"));
        assertThat(desk.file(number).assignment(2))
                .extracting(Assignment::status)
                .isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void anExtensionIsAskedForBeforeTheDeadlineAndDecidedByTheCentre() {
        WorkOrderNumber number = desk.inHandling(complaint());
        desk.issue(number, handler(STREET), new Command.RequestExtension(5, "需等待检测报告"));
        assertThatThrownBy(() -> desk.issue(number, handler(STREET), new Command.ApproveExtension(1, null)))
                .isInstanceOf(Refusal.RoleNotPermitted.class);
        desk.issue(number, DISPATCHER, new Command.ApproveExtension(1, null));
        assertThat(clockOf(number, ClockKind.CLOSE).dueAt()).isEqualTo(MovableClock.at("2026-03-16T17:00"));
        desk.issue(number, handler(STREET), new Command.RequestExtension(5, "报告仍未出具"));
        assertThatThrownBy(() -> desk.issue(number, DISPATCHER, new Command.ApproveExtension(2, null)))
                .isInstanceOf(Refusal.RuleRefused.class);
        desk.issue(number, SUPERVISOR, new Command.ApproveExtension(2, null));
        assertThatThrownBy(() -> desk.issue(number, handler(STREET), new Command.RequestExtension(1, "再延")))
                .isInstanceOf(Refusal.RuleRefused.class);
    }

    @Test
    void theStreetWhistlesAndTheDepartmentChecksIn() {
        WorkOrderNumber number = desk.inHandling(complaint());
        desk.issue(
                number,
                handler(STREET),
                new Command.SoundWhistle(
                        List.of(DEPARTMENT, OTHER_DEPARTMENT), WhistleGround.JOINT_ENFORCEMENT, "联合执法"));
        desk.issue(number, handler(DEPARTMENT), new Command.CheckIn(1, "已到场"));
        assertThat(clocks(number, ClockKind.CHECK_IN))
                .extracting(DeadlineClock::status)
                .containsExactly(ClockStatus.MET, ClockStatus.RUNNING);
        desk.issue(number, handler(STREET), new Command.ConcludeWhistle(1, 5, "配合良好"));
        assertThatThrownBy(() -> desk.issue(number, handler(STREET), new Command.ConcludeWhistle(2, 5, "未到")))
                .isInstanceOf(Refusal.IllegalCommand.class);
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
        assertThat(sql.sql("select title from appeal where work_order_id = ?")
                        .param(number.id())
                        .query(String.class)
                        .single())
                .isEqualTo(title);
        assertThat(sql.sql("select char_length(content) from appeal where work_order_id = ?")
                        .param(number.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10_000);
        assertThatThrownBy(() -> desk.register(Desk.appeal(AppealType.INQUIRY, Urgency.NORMAL, title + "长", "内容")))
                .isInstanceOf(Refusal.InvalidCommand.class);
    }

    @Test
    void namesAndTelephoneNumbersAreCiphertextAtRest() {
        WorkOrderNumber number = desk.register(complaint()).number();
        byte[] phone = sql.sql("select appellant_phone from appeal where work_order_id = ?")
                .param(number.id())
                .query(byte[].class)
                .single();
        assertThat(new String(phone, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("13805310001");
        assertThat(sql.sql("select fields from work_order_history where work_order_id = ?")
                        .param(number.id())
                        .query(String.class)
                        .single())
                .doesNotContain("13805310001", "张三");
    }

    private DeadlineClock clockOf(WorkOrderNumber number, ClockKind kind) {
        return clocks(number, kind).getLast();
    }

    private List<DeadlineClock> clocks(WorkOrderNumber number, ClockKind kind) {
        return desk.file(number).clocks().stream()
                .filter(c -> c.kind() == kind && (c.assignmentNo() == 0 || kind != ClockKind.CLOSE))
                .toList();
    }

    private List<String> commands(WorkOrderNumber number) {
        return sql.sql("select command from work_order_history where work_order_id = ? order by version")
                .param(number.id())
                .query(String.class)
                .list();
    }

    private List<String> scope(WorkOrderNumber number) {
        return sql.sql("select unit_code from work_order_scope where work_order_id = ?")
                .param(number.id())
                .query(String.class)
                .list();
    }
}
