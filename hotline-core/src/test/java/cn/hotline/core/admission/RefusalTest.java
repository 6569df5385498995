package cn.hotline.core.admission;

import static cn.hotline.core.workorder.Desk.COMMUNITY;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.dispatchTo;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.supervision.ClockQuery;
import cn.hotline.core.supervision.FirstTimesDesk;
import cn.hotline.core.supervision.FirstTimesRow;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Assignment;
import cn.hotline.core.workorder.AssignmentStatus;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Desk;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A community refuses at its own word what was never its duty and never admitted (A23, A44). Building noise is not. */
@CoreTest
class RefusalTest {

    @Autowired
    private WorkOrderDesk workOrderDesk;

    @Autowired
    private CaseStore store;

    @Autowired
    private ViolationDesk violations;

    @Autowired
    private FirstTimesDesk firstTimes;

    @Autowired
    private MovableClock clock;

    private Desk desk;

    @BeforeEach
    void monday() {
        desk = new Desk(workOrderDesk, store);
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void a23WhatWasPassedDownIsRefusedWithoutAnyCharge() {
        WorkOrderNumber number = desk.inHandling(complaint());
        desk.issue(number, handler(STREET), new Command.PassDown(COMMUNITY, "夜间巡查"));
        clock.moveTo("2026-03-12T10:00"); // long overdue
        desk.issue(number, handler(COMMUNITY), new Command.RefuseTask("不属于社区职责，未经准入"));

        CaseFile file = desk.file(number);
        Assignment part = file.assignments().getLast();
        assertThat(part.status()).isEqualTo(AssignmentStatus.REFUSED);
        assertThat(file.clocks())
                .filteredOn(c -> c.assignmentNo() == part.no())
                .extracting(DeadlineClock::status)
                .containsOnly(ClockStatus.CANCELLED);
        assertThat(file.order().state()).isEqualTo(State.HANDLING);
        assertThat(file.order().leadUnit()).isEqualTo(STREET);
        assertThat(violations.page(null, ViolationKind.PUSHED_WITHOUT_ADMISSION, STREET, Long.MAX_VALUE, 5, DISPATCHER))
                .first()
                .extracting(Violation::workOrderId, Violation::community)
                .containsExactly(number.id(), COMMUNITY);
    }

    @Test
    void a23AnOrderThatTheCommunityLeadsGoesBackToTheCentre() {
        WorkOrderNumber number = desk.register(complaint()).number();
        desk.issue(number, DISPATCHER, dispatchTo(COMMUNITY));
        clock.moveTo("2026-03-12T10:00");
        assertThat(dispatchedTo(COMMUNITY, clock.instant())).contains(number.text());
        clock.advance(Duration.ofMinutes(1));
        desk.issue(number, handler(COMMUNITY), new Command.RefuseTask("不属于社区职责，未经准入"));
        assertThat(dispatchedTo(COMMUNITY, clock.instant())).doesNotContain(number.text());
        assertThat(dispatchedTo(COMMUNITY, MovableClock.at("2026-03-12T10:00")))
                .as("what was reported before")
                .contains(number.text());

        CaseFile file = desk.file(number);
        assertThat(file.order().state()).isEqualTo(State.REGISTERED);
        assertThat(file.order().leadUnit()).isNull();
        assertThat(file.order().firstUnit()).isNull();
        assertThat(file.clocks())
                .filteredOn(c -> COMMUNITY.equals(c.unit()))
                .allMatch(c -> c.status() == ClockStatus.CANCELLED);
        assertThat(Objects.requireNonNull(file.workClock()).unit()).isNull();
        assertThat(file.clocks())
                .filteredOn(c -> c.kind() == ClockKind.DISPATCH && c.isOpen())
                .hasSize(1);
        desk.issue(number, DISPATCHER, dispatchTo(STREET));
    }

    private List<String> dispatchedTo(String unit, Instant asOf) {
        TimeWindow monday = new TimeWindow(MovableClock.at("2026-03-02T10:00"), MovableClock.at("2026-03-02T10:01"));
        return firstTimes.rows(ClockQuery.ALL.asOf(asOf), monday, null, null, 200, handler(unit)).items().stream()
                .map(FirstTimesRow::number)
                .toList();
    }

    @Test
    void a34WhatIsTheCommunitysDutyIsNotRefused() {
        Command.Register quarrel = new Command.Register(
                AppealType.HELP_REQUEST,
                Urgency.NORMAL,
                cn.hotline.core.workorder.Channel.PHONE,
                "OTHER.NEIGHBOUR",
                "邻里纠纷",
                "楼上楼下因漏水争吵，请社区调解。",
                new Command.Appellant("张三", "13805310001", false, false),
                new Command.Place("解放路1号", Desk.DISTRICT, STREET, null, null, null));
        WorkOrderNumber number = desk.register(quarrel).number();
        desk.issue(number, DISPATCHER, dispatchTo(COMMUNITY));
        assertThatThrownBy(() -> desk.issue(number, handler(COMMUNITY), new Command.RefuseTask("不愿办理")))
                .isInstanceOfSatisfying(
                        Refusal.RuleRefused.class,
                        refused -> assertThat(refused.rules())
                                .extracting(Refusal.RefusedRule::name)
                                .containsExactly("task-not-admitted"));
    }

    @Test
    void a23OnlyACommunityRefuses() {
        WorkOrderNumber number = desk.inHandling(complaint());
        assertThatThrownBy(() -> desk.issue(number, handler(STREET), new Command.RefuseTask("不愿办理")))
                .isInstanceOfSatisfying(
                        Refusal.RuleRefused.class,
                        refused -> assertThat(refused.rules())
                                .extracting(Refusal.RefusedRule::name)
                                .contains("refused-by-community"));
        assertThat(List.of(desk.order(number).state())).containsExactly(State.HANDLING);
    }
}
