package cn.hotline.core.workorder;

import static cn.hotline.core.MovableClock.at;
import static cn.hotline.core.workorder.Desk.AGENT;
import static cn.hotline.core.workorder.Desk.DEPARTMENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.dispatchTo;
import static cn.hotline.core.workorder.Desk.dissatisfied;
import static cn.hotline.core.workorder.Desk.handler;
import static cn.hotline.core.workorder.Desk.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.organisation.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What moves a deadline, and what does not: shelving, review, feedback of the same day, a clock set back. */
class DeadlinesAtTheDeskTest extends AtTheDesk {

    @Test
    void shelvingStopsTheClocksOfAllWhoWorkOnIt() {
        WorkOrderNumber number = desk.register(complaint()).number();
        desk.issue(number, DISPATCHER, dispatchTo(STREET, DEPARTMENT));
        desk.issue(number, handler(STREET), new Command.SignFor());
        clock.moveTo("2026-03-06T09:00");
        desk.issue(number, SUPERVISOR, new Command.Shelve(LocalDate.of(2026, 3, 20), "待汛期后施工"));
        assertThat(closures(number)).extracting(DeadlineClock::status).containsOnly(ClockStatus.PAUSED);
        clock.moveTo("2026-03-20T09:00");
        desk.issue(number, Actor.system(), new Command.Resume());
        assertThat(closures(number)).hasSize(2).allSatisfy(c -> {
            assertThat(c.status()).isEqualTo(ClockStatus.RUNNING);
            assertThat(c.dueAt()).isEqualTo(at("2026-03-23T17:00"));
        });
    }

    @Test
    void aShelvedOrderKeepsItsRemainingWorkingTime() {
        WorkOrderNumber number = desk.inHandling(complaint());
        assertThat(clockOf(number, ClockKind.CLOSE).dueAt()).isEqualTo(at("2026-03-09T17:00"));
        clock.moveTo("2026-03-06T09:00");
        desk.issue(number, SUPERVISOR, new Command.Shelve(LocalDate.of(2026, 3, 20), "待汛期后施工"));
        assertThat(clockOf(number, ClockKind.CLOSE).status()).isEqualTo(ClockStatus.PAUSED);
        clock.moveTo("2026-03-20T09:00");
        desk.issue(number, Actor.system(), new Command.Resume());
        assertThat(clockOf(number, ClockKind.CLOSE).dueAt()).isEqualTo(at("2026-03-23T17:00"));
        assertThat(desk.order(number).shelvedUntil()).isNull();
    }

    @Test
    void contactAndFeedbackAreStillGivenWhileTheOrderIsShelved() {
        Command.Register urgent = Desk.appeal(AppealType.HELP_REQUEST, Urgency.URGENT, "路面塌陷", "路面塌陷一处。");
        WorkOrderNumber fedBack = shelvedAtOnce(urgent);
        WorkOrderNumber excused = shelvedAtOnce(urgent);
        desk.issue(fedBack, handler(STREET), new Command.RecordContact(true, "已说明须待汛期后施工"));
        desk.issue(fedBack, handler(STREET), new Command.GiveFeedback("已围挡"));
        desk.issue(excused, SUPERVISOR, new Command.ExcuseFeedback("现场道路中断，无法当日到达"));

        assertThat(clockOf(fedBack, ClockKind.CONTACT).status()).isEqualTo(ClockStatus.MET);
        assertThat(feedback(fedBack).status()).isEqualTo(ClockStatus.MET);
        assertThat(feedback(excused).status()).isEqualTo(ClockStatus.MET);
        assertThat(desk.order(fedBack).state()).isEqualTo(State.SHELVED);
    }

    private WorkOrderNumber shelvedAtOnce(Command.Register appeal) {
        WorkOrderNumber number = desk.register(appeal).number();
        desk.issue(number, DISPATCHER, dispatchTo(STREET));
        desk.issue(number, handler(STREET), new Command.SignFor());
        desk.issue(number, SUPERVISOR, new Command.Shelve(LocalDate.of(2026, 3, 20), "待汛期后施工"));
        return number;
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
    void theCentresReviewOfAReturnIsTimeOfTheUnitAllTheSame() {
        WorkOrderNumber number = desk.inHandling(complaint());
        desk.issue(number, handler(STREET), new Command.RequestReturn("非本单位职责", "职责清单", DEPARTMENT, null, null));
        clock.moveTo("2026-03-03T10:00");
        desk.issue(number, DISPATCHER, new Command.RejectReturn("属本单位职责"));
        assertThat(work(number).dueAt()).isEqualTo(at("2026-03-09T17:00"));
        assertThat(work(number).status()).isEqualTo(ClockStatus.RUNNING);
    }

    @Test
    void feedbackOfTheSameDayIsExcusedBySupervisorsAloneAndTheReasonIsKept() {
        Command.Register urgent = Desk.appeal(AppealType.HELP_REQUEST, Urgency.URGENT, "燃气泄漏", "楼道里有燃气味。");
        clock.moveTo("2026-03-02T20:00");
        WorkOrderNumber number = desk.register(urgent).number();
        assertThat(feedback(number).dueAt()).isEqualTo(at("2026-03-02T23:59:59.999"));
        clock.moveTo("2026-03-02T20:00:00.001");
        assertThat(feedback(desk.register(urgent).number()).dueAt()).isEqualTo(at("2026-03-03T00:00:00.001"));
        desk.issue(number, DISPATCHER, dispatchTo(STREET));
        Command excuse = new Command.ExcuseFeedback("现场道路中断，无法当日到达");
        for (Actor other : List.of(AGENT, DISPATCHER, handler(STREET))) {
            assertThatThrownBy(() -> desk.issue(number, other, excuse)).isInstanceOf(Refusal.RoleNotPermitted.class);
        }
        desk.issue(number, SUPERVISOR, excuse);
        assertThat(feedback(number).status()).isEqualTo(ClockStatus.MET);
        assertThat(desk.order(number).feedbackExcused()).isTrue();
        assertThat(sql.sql("select fields from work_order_history where work_order_id = ? and command = ?")
                        .param(number.id())
                        .param("EXCUSE_FEEDBACK")
                        .query(String.class)
                        .single())
                .contains("现场道路中断");
        refused("feedback-still-owed", () -> desk.issue(number, SUPERVISOR, excuse));
        WorkOrderNumber other = desk.inHandling(complaint());
        refused("urgent-order", () -> desk.issue(other, SUPERVISOR, excuse));
    }

    @Test
    void aClockSetBackBetweenAnyTwoCommandsBreaksNothing() {
        WorkOrderNumber number = desk.register(complaint()).number();
        setBack(() -> desk.issue(number, DISPATCHER, dispatchTo(STREET, DEPARTMENT)));
        setBack(() -> desk.issue(number, handler(STREET), new Command.SignFor()));
        setBack(() -> desk.issue(number, handler(STREET), new Command.RecordContact(true, "已联系")));
        setBack(() -> desk.issue(number, handler(STREET), new Command.RequestExtension(2, "等待鉴定")));
        setBack(() -> desk.issue(number, DISPATCHER, new Command.ApproveExtension(1, null)));
        setBack(() -> desk.issue(number, SUPERVISOR, new Command.Shelve(LocalDate.of(2026, 3, 3), "等待汛期")));
        setBack(() -> desk.issue(number, SUPERVISOR, new Command.Resume()));
        assertThat(work(number).dueAt())
                .as("the millisecond on account is given back, after the close of business")
                .isEqualTo(at("2026-03-12T09:00:00.001"));
        setBack(() -> desk.issue(number, handler(STREET), reply()));
        setBack(() -> desk.issue(number, DISPATCHER, new Command.RejectReply("答非所问")));
        assertThat(work(number).status()).as("the stop is undone").isEqualTo(ClockStatus.RUNNING);
        setBack(() -> desk.issue(number, handler(STREET), reply()));
        setBack(() -> desk.issue(number, DISPATCHER, new Command.ApproveReply(null)));
        setBack(() -> desk.issue(number, AGENT, dissatisfied(null)));
        assertThat(work(number).kind()).isEqualTo(ClockKind.REHANDLE);

        List<Instant> moments = sql.sql("select at from work_order_history where work_order_id = ? order by version")
                .param(number.id())
                .query((row, i) -> row.getTimestamp("at").toInstant())
                .list();
        assertThat(moments).hasSize(13).isSorted();
        assertThat(desk.file(number).clocks()).allSatisfy(c -> {
            assertThat(c.dueAt()).isAfterOrEqualTo(c.startedAt());
            if (c.stoppedAt() != null) {
                assertThat(c.stoppedAt()).isAfterOrEqualTo(c.startedAt());
            }
        });
    }

    private void setBack(Runnable command) {
        clock.advance(java.time.Duration.ofSeconds(-7));
        command.run();
    }

    private List<DeadlineClock> closures(WorkOrderNumber number) {
        return desk.file(number).clocks().stream()
                .filter(c -> c.kind() == ClockKind.CLOSE)
                .toList();
    }

    private DeadlineClock feedback(WorkOrderNumber number) {
        return desk.file(number).clocks().stream()
                .filter(c -> c.kind() == ClockKind.FEEDBACK)
                .findFirst()
                .orElseThrow();
    }
}
