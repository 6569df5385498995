package cn.hotline.core.workorder;

import static cn.hotline.core.workorder.Desk.DEPARTMENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.OTHER_DEPARTMENT;
import static cn.hotline.core.workorder.Desk.OTHER_STREET;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.dispatchTo;
import static cn.hotline.core.workorder.Desk.handler;
import static cn.hotline.core.workorder.Desk.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 街乡吹哨、部门报到 (A1–A5, A20), from the whistle to the last score. */
@CoreTest
class WhistleTest {

    private static final String WATER = "370102-D-SWJ";
    private static final String HOUSING = "370102-D-ZJJ";
    private static final String WATERWORKS = "3701-U-SWJT";

    @Autowired
    private WorkOrderDesk workOrderDesk;

    @Autowired
    private CaseStore store;

    @Autowired
    private MovableClock clock;

    private Desk desk;

    @BeforeEach
    void monday() {
        desk = new Desk(workOrderDesk, store);
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void a1a20OldPipesNeedWaterDrainageAndHousingTogether() {
        WorkOrderNumber number = desk.inHandling(complaint());
        sound(number, WhistleGround.KEY_TASK, WATERWORKS, WATER, HOUSING);

        assertThat(calls(number)).hasSize(3).allSatisfy(p -> {
            assertThat(p.state()).isEqualTo(ProceedingState.SOUNDED);
            assertThat(call(p).whistle()).isEqualTo(1);
            assertThat(call(p).street()).isEqualTo(STREET);
            assertThat(checkIn(number, p).dueAt()).isEqualTo(MovableClock.at("2026-03-02T10:30"));
        });
        assertThat(desk.file(number).assignments())
                .extracting(Assignment::unit)
                .containsExactly(STREET, WATERWORKS, WATER, HOUSING);
    }

    @Test
    void a2OneDepartmentAloneIsNoWhistleUnlessAnotherHelpsAlready() {
        WorkOrderNumber number = desk.inHandling(complaint());
        assertThat(refusedBy(number, whistle(WhistleGround.KEY_TASK, DEPARTMENT)))
                .containsExactly("several-departments-needed");
        desk.issue(number, DISPATCHER, new Command.AddHandler(OTHER_DEPARTMENT, "协助"));
        sound(number, WhistleGround.KEY_TASK, DEPARTMENT);
        assertThat(calls(number)).hasSize(1);
    }

    @Test
    void a2WhoMustNotWhistleAndWhoCannotBeWhistledIsToldWhy() {
        WorkOrderNumber number = desk.inHandling(complaint());
        assertThat(refusedBy(number, whistle(WhistleGround.KEY_TASK, STREET, DEPARTMENT, OTHER_DEPARTMENT)))
                .containsExactly("whistle-not-to-oneself");
        assertThat(refusedBy(number, whistle(WhistleGround.KEY_TASK, DEPARTMENT, DEPARTMENT, OTHER_DEPARTMENT)))
                .containsExactly("whistled-units-once");
        assertThat(refusedBy(number, whistle(WhistleGround.KEY_TASK, DEPARTMENT, OTHER_DEPARTMENT, OTHER_STREET)))
                .containsExactly("whistled-units-departments");
        assertThat(refusedBy(number, whistle(WhistleGround.KEY_TASK, DEPARTMENT, "370103-D-CGJ")))
                .containsExactly("whistled-units-within-reach");
        Command.SoundWhistle tooFar = new Command.SoundWhistle(
                List.of(DEPARTMENT, OTHER_DEPARTMENT),
                WhistleGround.KEY_TASK,
                "理由",
                "现场",
                Instant.parse("9999-01-01T00:00:00Z"));
        assertThat(refusedBy(number, tooFar)).containsExactly("scene-time-near");

        WorkOrderNumber departments = desk.register(complaint()).number();
        desk.issue(departments, DISPATCHER, dispatchTo(DEPARTMENT));
        desk.issue(departments, handler(DEPARTMENT), new Command.SignFor());
        assertThatThrownBy(() -> desk.issue(
                        departments, handler(DEPARTMENT), whistle(WhistleGround.KEY_TASK, OTHER_DEPARTMENT, WATER)))
                .isInstanceOfSatisfying(
                        Refusal.RuleRefused.class,
                        refused ->
                                assertThat(refused.rules().getFirst().name()).isEqualTo("whistled-by-street-or-town"));
    }

    @Test
    void a3AnEmergencyCallsToASceneAtAnyHour() {
        clock.moveTo("2026-03-02T16:50");
        WorkOrderNumber number = desk.inHandling(complaint());
        Instant scene = MovableClock.at("2026-03-02T17:30");
        clock.moveTo("2026-03-02T22:00");
        desk.issue(
                number,
                handler(STREET),
                new Command.SoundWhistle(
                        List.of(DEPARTMENT, OTHER_DEPARTMENT),
                        WhistleGround.EMERGENCY,
                        "路面塌陷",
                        "解放路1号院北门",
                        scene.plusSeconds(18_000)));
        sound(number, WhistleGround.JOINT_ENFORCEMENT, DEPARTMENT, OTHER_DEPARTMENT);

        assertThat(calls(number))
                .extracting(p -> checkIn(number, p).dueAt())
                .startsWith(MovableClock.at("2026-03-02T22:30"))
                .endsWith(MovableClock.at("2026-03-03T09:30"));
        assertThat(call(calls(number).getFirst()).place()).isEqualTo("解放路1号院北门");
    }

    @Test
    void a4EachDepartmentThatCameIsScoredByItself() {
        WorkOrderNumber number = desk.inHandling(complaint());
        sound(number, WhistleGround.KEY_TASK, DEPARTMENT, OTHER_DEPARTMENT);
        desk.issue(number, handler(DEPARTMENT), new Command.CheckIn(1, "已到场"));
        desk.issue(number, handler(DEPARTMENT), new Command.ProposeMeasure(1, "统一更换管网", "UTILITY.OLD_PIPES"));
        desk.issue(number, handler(DEPARTMENT), new Command.RecordAction(1, "已围挡施工"));
        clock.moveTo("2026-03-02T10:30:00.001");
        desk.issue(number, handler(OTHER_DEPARTMENT), new Command.CheckIn(2, "已到场"));

        assertThat(calls(number)).extracting(p -> call(p).late()).containsExactly(false, true);
        assertThatThrownBy(() -> desk.issue(number, handler(STREET), reply()))
                .isInstanceOfSatisfying(
                        Refusal.RuleRefused.class,
                        refused -> assertThat(refused.rules())
                                .extracting(Refusal.RefusedRule::name)
                                .containsExactly("whistles-scored"));
        desk.issue(number, handler(STREET), new Command.ConcludeWhistle(1, 5, "到场及时"));
        desk.issue(number, handler(STREET), new Command.ConcludeWhistle(2, 3, "迟到"));
        assertThat(calls(number)).extracting(p -> call(p).score()).containsExactly(5, 3);
        assertThat(calls(number)).extracting(p -> call(p).comment()).containsExactly("到场及时", "迟到");
        desk.issue(number, handler(STREET), reply());
    }

    @Test
    void a5AMeasureIsMeantForATopicThatIsKnown() {
        WorkOrderNumber number = desk.inHandling(complaint());
        sound(number, WhistleGround.KEY_TASK, DEPARTMENT, OTHER_DEPARTMENT);
        desk.issue(number, handler(DEPARTMENT), new Command.CheckIn(1, null));
        assertThatThrownBy(
                        () -> desk.issue(number, handler(DEPARTMENT), new Command.ProposeMeasure(1, "措施", "NO.TOPIC")))
                .isInstanceOf(Refusal.InvalidCommand.class);
    }

    @Test
    void twoWhistlesToOneUnitShareNoClock() {
        WorkOrderNumber number = desk.inHandling(complaint());
        sound(number, WhistleGround.KEY_TASK, DEPARTMENT, OTHER_DEPARTMENT);
        clock.moveTo("2026-03-02T10:10");
        sound(number, WhistleGround.JOINT_ENFORCEMENT, DEPARTMENT, OTHER_DEPARTMENT);
        desk.issue(number, handler(DEPARTMENT), new Command.CheckIn(1, "第一处已到"));

        assertThat(calls(number))
                .extracting(p -> checkIn(number, p).status())
                .containsExactly(ClockStatus.MET, ClockStatus.RUNNING, ClockStatus.RUNNING, ClockStatus.RUNNING);
        desk.issue(number, handler(DEPARTMENT), new Command.CheckIn(3, "第二处已到"));
        assertThat(checkIn(number, calls(number).get(2)).status()).isEqualTo(ClockStatus.MET);
    }

    @Test
    void theSameCallIsNotMadeTwiceWhileItIsOpen() {
        WorkOrderNumber number = desk.inHandling(complaint());
        sound(number, WhistleGround.KEY_TASK, DEPARTMENT, OTHER_DEPARTMENT);
        assertThat(refusedBy(number, whistle(WhistleGround.KEY_TASK, DEPARTMENT, HOUSING)))
                .containsExactly("whistled-units-not-called-already");
        desk.issue(number, handler(DEPARTMENT), new Command.CheckIn(1, "已到场"));
        desk.issue(number, handler(STREET), new Command.ConcludeWhistle(1, 5, "到场及时"));
        sound(number, WhistleGround.KEY_TASK, DEPARTMENT, HOUSING);
    }

    @Test
    void aDepartmentThatIsNoneOfTheMatterIsRelievedWithoutCharge() {
        WorkOrderNumber number = desk.inHandling(complaint());
        sound(number, WhistleGround.KEY_TASK, DEPARTMENT, OTHER_DEPARTMENT);
        clock.moveTo("2026-03-02T11:00"); // late already, as the sweep will find
        desk.issue(number, handler(DEPARTMENT), new Command.ContestWhistle(1, "不属于城管职责"));
        assertThatThrownBy(() -> desk.issue(number, handler(DEPARTMENT), new Command.DecideContest(1, true, "自己同意")))
                .isInstanceOf(Refusal.RoleNotPermitted.class);
        desk.issue(number, DISPATCHER, new Command.DecideContest(1, true, "确非其职责"));

        CaseFile file = desk.file(number);
        assertThat(calls(number).getFirst().state()).isEqualTo(ProceedingState.RELIEVED);
        assertThat(file.clocks())
                .filteredOn(c -> DEPARTMENT.equals(c.unit()))
                .extracting(DeadlineClock::status)
                .containsOnly(ClockStatus.CANCELLED);
        assertThat(Objects.requireNonNull(file.assignment(2)).status()).isEqualTo(AssignmentStatus.RELEASED);
        assertThat(file.clocks())
                .filteredOn(c -> c.kind() == ClockKind.DECISION)
                .extracting(DeadlineClock::status)
                .containsExactly(ClockStatus.MET);
    }

    @Test
    void aContestThatFailsGivesTheFullTimeAgainAndNoSecondContest() {
        WorkOrderNumber number = desk.inHandling(complaint());
        sound(number, WhistleGround.KEY_TASK, DEPARTMENT, OTHER_DEPARTMENT);
        desk.issue(number, handler(DEPARTMENT), new Command.ContestWhistle(1, "不属于城管职责"));
        clock.moveTo("2026-03-02T11:00");
        desk.issue(number, DISPATCHER, new Command.DecideContest(1, false, "占道部分由城管负责"));

        assertThat(checkIn(number, calls(number).getFirst()).dueAt()).isEqualTo(MovableClock.at("2026-03-02T11:30"));
        assertThat(call(calls(number).getFirst()).late()).isFalse();
        assertThatThrownBy(() -> desk.issue(number, handler(DEPARTMENT), new Command.ContestWhistle(1, "再提")))
                .isInstanceOf(Refusal.RuleRefused.class);
        desk.issue(number, handler(DEPARTMENT), new Command.CheckIn(1, "已到场"));
    }

    @Test
    void aDepartmentThatNeverCameIsScoredOnceItsTimeIsOver() {
        WorkOrderNumber number = desk.inHandling(complaint());
        sound(number, WhistleGround.KEY_TASK, DEPARTMENT, OTHER_DEPARTMENT);
        assertThatThrownBy(() -> desk.issue(number, handler(STREET), new Command.ConcludeWhistle(1, 1, "未到")))
                .isInstanceOf(Refusal.RuleRefused.class);
        clock.moveTo("2026-03-02T10:31");
        desk.issue(number, handler(STREET), new Command.ConcludeWhistle(1, 1, "未到"));
        Proceeding absent = calls(number).getFirst();
        assertThat(call(absent).late()).isTrue();
        assertThat(call(absent).checkedInAt()).isNull();
        assertThat(checkIn(number, absent).status()).isEqualTo(ClockStatus.BREACHED);
    }

    @Test
    void nothingHangsOpenWhenTheStreetLeadsNoMore() {
        WorkOrderNumber replied = desk.inHandling(complaint());
        sound(replied, WhistleGround.KEY_TASK, DEPARTMENT, OTHER_DEPARTMENT);
        desk.issue(replied, handler(STREET), reply());
        WorkOrderNumber reassigned = desk.inHandling(complaint());
        sound(reassigned, WhistleGround.KEY_TASK, DEPARTMENT, OTHER_DEPARTMENT);
        desk.issue(reassigned, handler(DEPARTMENT), new Command.ContestWhistle(1, "不属于城管职责"));
        desk.issue(reassigned, DISPATCHER, new Command.Reassign(OTHER_STREET, List.of(), "属另一街道"));
        WorkOrderNumber withdrawn = desk.inHandling(complaint());
        sound(withdrawn, WhistleGround.KEY_TASK, DEPARTMENT, OTHER_DEPARTMENT);
        desk.issue(withdrawn, handler(DEPARTMENT), new Command.CheckIn(1, null));
        desk.issue(withdrawn, Desk.AGENT, new Command.Withdraw("已自行解决"));

        for (WorkOrderNumber number : List.of(replied, reassigned, withdrawn)) {
            assertThat(calls(number)).extracting(Proceeding::state).containsOnly(ProceedingState.LAPSED);
            assertThat(desk.file(number).clocks())
                    .filteredOn(c -> c.kind() == ClockKind.CHECK_IN || c.kind() == ClockKind.DECISION)
                    .noneMatch(DeadlineClock::isOpen);
        }
    }

    @Test
    void aDepartmentReleasedFromHelpingNeedNotComeEither() {
        WorkOrderNumber number = desk.inHandling(complaint());
        sound(number, WhistleGround.KEY_TASK, DEPARTMENT, OTHER_DEPARTMENT);
        desk.issue(number, handler(DEPARTMENT), new Command.CoRequestRelease(2, "与本单位无关"));
        desk.issue(number, DISPATCHER, new Command.DecideRelease(2, true, "同意"));
        assertThat(calls(number))
                .extracting(Proceeding::state)
                .containsExactly(ProceedingState.LAPSED, ProceedingState.SOUNDED);
    }

    @Test
    void whatAWhistledDepartmentCannotDoYetIsSaidOfTheWhistleAndNotOfTheOrder() {
        WorkOrderNumber number = desk.inHandling(complaint());
        sound(number, WhistleGround.JOINT_ENFORCEMENT, DEPARTMENT, OTHER_DEPARTMENT);
        Proceeding first = calls(number).getFirst();
        assertThatThrownBy(() -> desk.issue(
                        number,
                        handler(Objects.requireNonNull(first.unit())),
                        new Command.RecordAction(first.no(), "已到现场")))
                .isInstanceOfSatisfying(Refusal.IllegalCommand.class, refused -> {
                    assertThat(refused.where()).contains("吹哨", ProceedingState.SOUNDED.label());
                    assertThat(refused.permitted())
                            .contains(CommandKind.CHECK_IN)
                            .doesNotContain(CommandKind.RECORD_ACTION);
                });
    }

    private void sound(WorkOrderNumber number, WhistleGround ground, String... units) {
        desk.issue(number, handler(STREET), whistle(ground, units));
    }

    private static Command.SoundWhistle whistle(WhistleGround ground, String... units) {
        return new Command.SoundWhistle(List.of(units), ground, "老旧管网反复漏水，须多部门会商", null, null);
    }

    private List<String> refusedBy(WorkOrderNumber number, Command command) {
        Refusal.@Nullable RuleRefused refused =
                catchThrowableOfType(Refusal.RuleRefused.class, () -> desk.issue(number, handler(STREET), command));
        return Objects.requireNonNull(refused).rules().stream()
                .map(Refusal.RefusedRule::name)
                .toList();
    }

    private List<Proceeding> calls(WorkOrderNumber number) {
        return desk.file(number).proceedings();
    }

    private static WhistleCall call(Proceeding proceeding) {
        return Objects.requireNonNull(proceeding.call());
    }

    private DeadlineClock checkIn(WorkOrderNumber number, Proceeding proceeding) {
        return Objects.requireNonNull(desk.file(number).clock(call(proceeding).clock()));
    }
}
