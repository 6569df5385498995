package cn.hotline.core.reading;

import static cn.hotline.core.workorder.Desk.AGENT;
import static cn.hotline.core.workorder.Desk.DEPARTMENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.DISTRICT;
import static cn.hotline.core.workorder.Desk.OTHER_STREET;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.dispatchTo;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Desk;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class ReadingDeskTest {

    private static final Actor AUDITOR = Actor.operator(9004, "审计员", Set.of(Role.AUDITOR), Desk.CENTRE, true);

    @Autowired
    private ReadingDesk reading;

    @Autowired
    private WorkOrderDesk workOrderDesk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Desk desk;

    @BeforeEach
    void atTheDesk() {
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void showsTheAppellantMasked() {
        var view = reading.view(desk.register(complaint()).number(), AGENT);
        assertThat(view.appellant()).isEqualTo(new AppellantView("张**", "138****0001", false, false));
        assertThat(view.title()).isEqualTo("小区旁工地夜间施工");
        assertThat(view.state()).isEqualTo(State.REGISTERED);
        assertThat(view.category().name()).isNotEqualTo(view.category().code());
        assertThat(view.place().subdistrict()).isNotNull();
        assertThat(view.place().subdistrict().code()).isEqualTo(STREET);
        assertThat(view.deadlines()).extracting(ClockView::kind).contains(ClockKind.DISPATCH, ClockKind.CLOSE);
    }

    @Test
    void showsAUnitItsOwnOrdersAndTheUnitsAboveTheirs() {
        var number = desk.inHandling(complaint());
        assertThat(reading.view(number, handler(STREET)).leadUnit().code()).isEqualTo(STREET);
        assertThat(reading.view(number, handler(DISTRICT)).number()).isEqualTo(number.text());
        for (var stranger : List.of(handler(OTHER_STREET), handler(DEPARTMENT), Actor.citizen(number.text()))) {
            assertThatThrownBy(() -> reading.view(number, stranger)).isInstanceOf(Refusal.WorkOrderNotFound.class);
            assertThatThrownBy(() -> reading.history(number, stranger)).isInstanceOf(Refusal.WorkOrderNotFound.class);
            assertThatThrownBy(() -> reading.deadlines(number, stranger)).isInstanceOf(Refusal.WorkOrderNotFound.class);
            assertThatThrownBy(() -> reading.reveal(number, stranger, "好奇"))
                    .isInstanceOf(Refusal.WorkOrderNotFound.class);
        }
    }

    @Test
    void listsTheCommandsThatStateRoleAndUnitAllow() {
        var number = desk.register(complaint()).number();
        assertThat(reading.view(number, DISPATCHER).permittedCommands())
                .contains("dispatch", "decline", "supplement")
                .doesNotContain("answer-directly", "sign-for", "gain-member");
        desk.issue(number, DISPATCHER, dispatchTo(STREET, DEPARTMENT));
        assertThat(reading.view(number, handler(STREET)).permittedCommands())
                .contains("sign-for", "request-return", "record-contact")
                .doesNotContain("recall", "co-sign-for", "answer-supervision");
        assertThat(reading.view(number, handler(DEPARTMENT)).permittedCommands())
                .containsExactlyInAnyOrder("co-sign-for", "co-request-release");
        assertThat(reading.view(number, handler(DISTRICT)).permittedCommands()).isEmpty();
        assertThat(reading.view(number, AUDITOR).permittedCommands()).isEmpty();
    }

    @Test
    void aFormerLeadReadsOnAndDoesNothing() {
        var number = desk.inHandling(complaint());
        desk.issue(number, DISPATCHER, new Command.Reassign(OTHER_STREET, List.of(), "管辖划错"));
        var view = reading.view(number, handler(STREET));
        assertThat(view.leadUnit().code()).isEqualTo(OTHER_STREET);
        assertThat(view.firstUnit().code()).isEqualTo(STREET);
        assertThat(view.permittedCommands()).isEmpty();
    }

    @Test
    void aSealedAppellantLeavesNoTraceForTheUnits() {
        var number = desk.register(whistleblowing()).number();
        desk.issue(number, DISPATCHER, dispatchTo(STREET));
        workOrderDesk.handle(new Instruction(
                number,
                new Command.Supplement("张三又来电，电话0531-88881234，身份证370102199001011234"),
                AGENT,
                desk.order(number).version(),
                null,
                "张先生很着急，１３８０５３１０００１"));
        var view = reading.view(number, handler(STREET));
        assertThat(view.appellant()).isNull();
        assertThat(view.sealed()).isTrue();
        var history = reading.history(number, handler(STREET));
        assertThat(view.toString() + history)
                .doesNotContain("张三", "张先生", "13805310001", "１３８０５３１０００１", "138****", "370102199001011234")
                .doesNotContain("88881234", "****");
        assertThat(history.intact()).isTrue();
        assertThat(history.entries())
                .allSatisfy(entry -> assertThat(entry.hash()).isNull());

        var staff = reading.view(number, SUPERVISOR);
        assertThat(staff.appellant().phone()).isEqualTo("138****0001");
        assertThat(staff.content()).contains("张三");
    }

    @Test
    void auditorsReadTextsWithNumbersMasked() {
        var number = desk.register(whistleblowing()).number();
        var view = reading.view(number, AUDITOR);
        assertThat(view.content()).doesNotContain("13805310001").contains("138****0001");
        assertThat(view.appellant().name()).isEqualTo("张**");
    }

    @Test
    void theLeadUnitLearnsWhoTheAppellantIsForAReason() {
        var number = desk.inHandling(complaint());
        assertThat(reading.reveal(number, handler(STREET), "电话联系"))
                .isEqualTo(new Identity(number.text(), "张三", "+8613805310001"));
        assertThat(reading.reveal(number, AGENT, "回访").name()).isEqualTo("张三");
        assertThatThrownBy(() -> reading.reveal(number, AGENT, " ")).isInstanceOf(Refusal.InvalidCommand.class);
        assertThatThrownBy(() -> reading.reveal(number, AUDITOR, "检查")).isInstanceOf(RevealRefused.class);
        assertThatThrownBy(() -> reading.reveal(number, handler(DISTRICT), "了解"))
                .isInstanceOf(RevealRefused.class);
        assertThat(logged(number)).containsExactly("REVEAL 电话联系", "REVEAL 回访");
    }

    @Test
    void aSealedAppellantIsNeverRevealedToAUnit() {
        var number = desk.register(whistleblowing()).number();
        desk.issue(number, DISPATCHER, dispatchTo(STREET));
        assertThatThrownBy(() -> reading.reveal(number, handler(STREET), "联系")).isInstanceOf(RevealRefused.class);
        assertThat(reading.reveal(number, SUPERVISOR, "核实").phone()).isEqualTo("+8613805310001");
    }

    @Test
    void everyLookIsLogged() {
        var number = desk.register(complaint()).number();
        reading.view(number, AGENT);
        reading.history(number, AGENT);
        reading.deadlines(number, AGENT);
        reading.logSimilar(number, AGENT);
        assertThat(logged(number)).containsExactly("VIEW", "HISTORY", "DEADLINES", "SIMILAR");
    }

    @Test
    void aChangedHistoryShows() {
        var number = desk.inHandling(complaint());
        assertThat(reading.history(number, SUPERVISOR).intact()).isTrue();
        sql.sql("update work_order_history set note = '补记' where work_order_id = ? and version = 2")
                .param(number.id())
                .update();
        var history = reading.history(number, SUPERVISOR);
        assertThat(history.intact()).isFalse();
        assertThat(history.entries())
                .extracting(HistoryView.Entry::command)
                .containsExactly("register", "dispatch", "sign-for", "record-contact");
        assertThat(history.entries().get(1).fields()).containsEntry("leadUnit", STREET);
        assertThat(history.entries().get(2).actor().unit()).isEqualTo("解放路街道");
    }

    @Test
    void showsTheLatestReply() {
        var number = desk.inCallback(complaint());
        var view = reading.view(number, AGENT);
        assertThat(view.reply()).isEqualTo("已责令工地停止夜间施工，并安排夜间巡查。");
        assertThat(view.publicReply()).isEqualTo("工地已停止夜间施工。");
        assertThat(view.answer()).isNull();
    }

    @Test
    void explainsAnExtendedAndShelvedDeadline() {
        var number = desk.inHandling(complaint());
        desk.issue(number, handler(STREET), new Command.RequestExtension(3, "需专业检测"));
        clock.advance(Duration.ofMinutes(10));
        desk.issue(number, DISPATCHER, new Command.ApproveExtension(1, null));
        clock.moveTo("2026-03-03T10:00");
        desk.issue(number, SUPERVISOR, new Command.Shelve(java.time.LocalDate.of(2026, 3, 20), "等待管网改造"));
        clock.moveTo("2026-03-20T09:00");
        desk.issue(number, SUPERVISOR, new Command.Resume());
        assertThat(reading.deadlines(number, handler(STREET))).allSatisfy(explained -> {
            assertThat(explained.receipt()).isNotNull();
            assertThat(explained.agrees()).as(explained.toString()).isTrue();
        });
        var closing = reading.deadlines(number, AGENT).stream()
                .filter(explained -> explained.clock().kind() == ClockKind.CLOSE)
                .findFirst()
                .orElseThrow();
        assertThat(closing.receipt().legs()).hasSize(4);
    }

    private List<String> logged(WorkOrderNumber number) {
        return sql.sql("select concat_ws(' ', what, reason) from access_log where work_order_id = ? order by id")
                .param(number.id())
                .query(String.class)
                .list();
    }

    private static Command.Register whistleblowing() {
        return Desk.appeal(
                cn.hotline.core.workorder.AppealType.WHISTLEBLOWER_REPORT,
                cn.hotline.core.workorder.Urgency.NORMAL,
                "举报违规，联系13805310001",
                "我是张三，电话138 0531 0001，举报某单位违规施工。");
    }
}
