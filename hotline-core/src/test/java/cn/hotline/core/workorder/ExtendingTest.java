package cn.hotline.core.workorder;

import static cn.hotline.core.MovableClock.at;
import static cn.hotline.core.workorder.Desk.AGENT;
import static cn.hotline.core.workorder.Desk.CENTRE;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.dissatisfied;
import static cn.hotline.core.workorder.Desk.handler;
import static cn.hotline.core.workorder.Desk.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.reading.ProceedingView;
import cn.hotline.core.reading.ReadingDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asked for before the deadline, decided by the centre before it, never by who asked. */
class ExtendingTest extends AtTheDesk {

    @Autowired
    ReadingDesk reading;

    @Test
    void anExtensionIsAskedForUpToTheLastInstantAndNotAfterIt() {
        WorkOrderNumber inTime = desk.inHandling(complaint());
        WorkOrderNumber late = desk.inHandling(complaint());
        clock.moveTo("2026-03-09T17:00");
        desk.issue(inTime, handler(STREET), new Command.RequestExtension(5, "等待鉴定"));
        desk.issue(inTime, DISPATCHER, new Command.ApproveExtension(1, null));
        assertThat(work(inTime).dueAt()).isEqualTo(at("2026-03-16T17:00"));
        clock.moveTo("2026-03-09T17:00:00.001");
        refused("before-deadline", () -> desk.issue(late, handler(STREET), new Command.RequestExtension(5, "等待鉴定")));
    }

    @Test
    void anExtensionNobodyDecidedLapsesWithTheOldDeadlineAndTheHistorySaysSo() {
        WorkOrderNumber number = desk.inHandling(complaint());
        desk.issue(number, handler(STREET), new Command.RequestExtension(5, "等待鉴定"));
        clock.moveTo("2026-03-09T17:00:00.001");
        refused("before-deadline", () -> desk.issue(number, DISPATCHER, new Command.ApproveExtension(1, null)));
        refused("before-deadline", () -> desk.issue(number, DISPATCHER, new Command.RejectExtension(1, "不符合条件")));
        assertThat(reading.view(number, SUPERVISOR).proceedings())
                .as("before the sweep comes")
                .extracting(ProceedingView::state)
                .containsExactly(ProceedingState.LAPSED);
        breach(number);
        assertThat(desk.file(number).proceeding(1))
                .extracting(Proceeding::state)
                .isEqualTo(ProceedingState.LAPSED);
        assertThat(work(number).dueAt()).isEqualTo(at("2026-03-09T17:00"));
        assertThat(lastNote(number)).contains("延期申请", "失效");
        refused("extension-undecided", () -> desk.issue(number, SUPERVISOR, new Command.ApproveExtension(1, null)));
    }

    @Test
    void whatWasDecidedOrLapsedIsNotDecidedAgain() {
        WorkOrderNumber number = desk.inHandling(complaint());
        desk.issue(number, handler(STREET), new Command.RequestExtension(1, "等待鉴定"));
        desk.issue(number, DISPATCHER, new Command.RejectExtension(1, "理由不足"));
        refused("extension-undecided", () -> desk.issue(number, SUPERVISOR, new Command.ApproveExtension(1, null)));
        desk.issue(number, handler(STREET), new Command.RequestExtension(1, "等待鉴定"));
        desk.issue(number, SUPERVISOR, new Command.Shelve(LocalDate.of(2026, 3, 3), "待汛期后施工"));
        desk.issue(number, SUPERVISOR, new Command.Resume());
        refused("extension-undecided", () -> desk.issue(number, SUPERVISOR, new Command.ApproveExtension(2, null)));
        assertThatThrownBy(() -> desk.issue(number, SUPERVISOR, new Command.ApproveExtension(3, null)))
                .isInstanceOf(Refusal.InvalidCommand.class);
    }

    @Test
    void anExtensionIsAskedForBeforeTheDeadlineAndDecidedByTheCentre() {
        WorkOrderNumber number = desk.inHandling(complaint());
        desk.issue(number, handler(STREET), new Command.RequestExtension(5, "需等待检测报告"));
        assertThatThrownBy(() -> desk.issue(number, handler(STREET), new Command.ApproveExtension(1, null)))
                .isInstanceOf(Refusal.RoleNotPermitted.class);
        desk.issue(number, DISPATCHER, new Command.ApproveExtension(1, null));
        assertThat(clockOf(number, ClockKind.CLOSE).dueAt()).isEqualTo(at("2026-03-16T17:00"));
        desk.issue(number, handler(STREET), new Command.RequestExtension(5, "报告仍未出具"));
        assertThatThrownBy(() -> desk.issue(number, DISPATCHER, new Command.ApproveExtension(2, null)))
                .isInstanceOf(Refusal.RuleRefused.class);
        desk.issue(number, SUPERVISOR, new Command.ApproveExtension(2, null));
        assertThatThrownBy(() -> desk.issue(number, handler(STREET), new Command.RequestExtension(1, "再延")))
                .isInstanceOf(Refusal.RuleRefused.class);
    }

    @Test
    void onlyOneRequestIsOpenAtATimeAndAllTogetherKeepToTheCap() {
        WorkOrderNumber number = desk.inHandling(complaint());
        refused(
                "within-extension-cap",
                () -> desk.issue(number, handler(STREET), new Command.RequestExtension(11, "等待鉴定")));
        desk.issue(number, handler(STREET), new Command.RequestExtension(6, "等待鉴定"));
        refused(
                "no-extension-pending",
                () -> desk.issue(number, handler(STREET), new Command.RequestExtension(2, "再申请")));
        desk.issue(number, DISPATCHER, new Command.ApproveExtension(1, null));
        refused(
                "within-extension-cap",
                () -> desk.issue(number, handler(STREET), new Command.RequestExtension(5, "仍在鉴定")));
        desk.issue(number, handler(STREET), new Command.RequestExtension(4, "仍在鉴定"));
        refused(
                "second-extension-by-supervisor",
                () -> desk.issue(number, DISPATCHER, new Command.ApproveExtension(2, null)));
        desk.issue(number, DISPATCHER, new Command.RejectExtension(2, "理由不足"));
        desk.issue(number, handler(STREET), new Command.RequestExtension(4, "补充理由"));
        desk.issue(number, SUPERVISOR, new Command.ApproveExtension(3, null));
        assertThat(work(number).dueAt()).isEqualTo(at("2026-03-23T17:00"));
    }

    @Test
    void nobodyDecidesTheExtensionHeAskedForNorDoesHisUnit() {
        WorkOrderNumber number = desk.inHandling(complaint());
        Actor both = Actor.operator(77, "兼职", Set.of(Role.HANDLER, Role.DISPATCHER), STREET, true);
        desk.issue(number, both, new Command.RequestExtension(3, "等待鉴定"));
        refused("not-the-requester", () -> desk.issue(number, both, new Command.ApproveExtension(1, null)));
        refused("not-the-requester", () -> desk.issue(number, both, new Command.RejectExtension(1, "不同意")));
        Actor colleague = Actor.operator(78, "同事", Set.of(Role.SUPERVISOR), STREET, true);
        refused("not-the-requester", () -> desk.issue(number, colleague, new Command.ApproveExtension(1, null)));
        Actor moved = Actor.operator(77, "已调入中心", Set.of(Role.DISPATCHER), CENTRE, true);
        refused("not-the-requester", () -> desk.issue(number, moved, new Command.ApproveExtension(1, null)));
        desk.issue(number, DISPATCHER, new Command.ApproveExtension(1, null));
    }

    @Test
    void rehandlingStartsAFreshClockThatMayBeExtendedWithinTheSameCap() {
        WorkOrderNumber number = desk.inHandling(complaint());
        desk.issue(number, handler(STREET), new Command.RequestExtension(7, "等待鉴定"));
        desk.issue(number, DISPATCHER, new Command.ApproveExtension(1, null));
        clock.moveTo("2026-03-04T10:00");
        desk.issue(number, handler(STREET), reply());
        desk.issue(number, DISPATCHER, new Command.ApproveReply(null));
        desk.issue(number, AGENT, dissatisfied(null));
        assertThat(work(number).kind()).isEqualTo(ClockKind.REHANDLE);
        assertThat(work(number).startedAt()).isEqualTo(at("2026-03-04T10:00"));
        assertThat(work(number).dueAt()).isEqualTo(at("2026-03-09T17:00"));
        desk.issue(number, handler(STREET), new Command.SignFor());
        refused(
                "within-extension-cap",
                () -> desk.issue(number, handler(STREET), new Command.RequestExtension(4, "等待材料")));
        desk.issue(number, handler(STREET), new Command.RequestExtension(3, "等待材料"));
        desk.issue(number, SUPERVISOR, new Command.ApproveExtension(2, null));
        assertThat(work(number).dueAt()).isEqualTo(at("2026-03-12T17:00"));
    }

    private void breach(WorkOrderNumber number) {
        DeadlineClock due = work(number);
        assertThat(workOrderDesk.handleAll(List.of(Instruction.bySystem(
                        number, new Command.BreachDeadline(due.no(), due.kind(), due.unit(), due.dueAt())))))
                .hasSize(1);
    }

    private String lastNote(WorkOrderNumber number) {
        return value(
                String.class,
                "select note from work_order_history where work_order_id = ? order by version desc limit 1",
                number);
    }
}
