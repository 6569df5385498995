package cn.hotline.core.workorder;

import static cn.hotline.core.workorder.Desk.COMMUNITY;
import static cn.hotline.core.workorder.Desk.DEPARTMENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.OTHER_STREET;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.dispatchTo;
import static cn.hotline.core.workorder.Desk.handler;
import static cn.hotline.core.workorder.Desk.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.organisation.Actor;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A street passes an order down and stays answerable; a district's sub-centre does so within its district. */
class PassingDownTest extends AtTheDesk {

    private static final String SUB_CENTRE = "370102-FZX";
    private static final String DISTRICT_DEPARTMENT = "370102-D-CGJ";
    private static final String OTHER_DISTRICTS_STREET = "370103002";
    private static final String OTHER_COMMUNITY = "370102001003";

    @Autowired
    private PermittedCommands permitted;

    @Test
    void theCommunityHasAPartOfItsOwnAndTheStreetStaysAnswerable() {
        WorkOrderNumber number = passedDown();
        CaseFile file = desk.file(number);
        Assignment part = file.assignments().getLast();
        assertThat(file.order().leadUnit()).isEqualTo(STREET);
        assertThat(part.unit()).isEqualTo(COMMUNITY);
        assertThat(part.role()).isEqualTo(AssignmentRole.DELEGATE);
        assertThat(part.askedBy()).isEqualTo(STREET);
        assertThat(clocks(file, part.no())).containsExactlyInAnyOrder(ClockKind.SIGN, ClockKind.CLOSE);
        assertThat(permitted.of(file, handler(COMMUNITY)))
                .contains(CommandKind.CO_SIGN_FOR, CommandKind.CO_REQUEST_RELEASE)
                .doesNotContain(CommandKind.SUBMIT_REPLY, CommandKind.SIGN_FOR, CommandKind.DECIDE_RELEASE);

        issue(number, COMMUNITY, new Command.CoSignFor(part.no()));
        issue(number, COMMUNITY, new Command.CoFeedback(part.no(), "已到现场"));
        issue(number, COMMUNITY, new Command.CoComplete(part.no(), "已劝止"));
        issue(number, STREET, reply());

        CaseFile replied = desk.file(number);
        assertThat(replied.order().state()).isEqualTo(State.REPLY_REVIEW);
        assertThat(clocks(replied, part.no())).isEmpty();
        assertThat(Objects.requireNonNull(replied.assignment(part.no())).status())
                .isEqualTo(AssignmentStatus.DONE);
    }

    @Test
    void theUnitThatPassedItDownDecidesTheReleaseAgainstItsOwnClock() {
        WorkOrderNumber number = passedDown();
        int no = desk.file(number).assignments().getLast().no();
        issue(number, COMMUNITY, new Command.CoRequestRelease(no, "不在本社区"));
        assertThat(desk.file(number).clocks())
                .filteredOn(clock -> clock.kind() == ClockKind.DECISION)
                .extracting(DeadlineClock::unit)
                .containsExactly(STREET);
        assertThat(permitted.of(desk.file(number), handler(STREET))).contains(CommandKind.DECIDE_RELEASE);
        refused(number, COMMUNITY, new Command.DecideRelease(no, true, "自批"), "by-centre-or-passing-unit");
        issue(number, STREET, new Command.DecideRelease(no, true, "同意"));
        assertThat(Objects.requireNonNull(desk.file(number).assignment(no)).status())
                .isEqualTo(AssignmentStatus.RELEASED);
        issue(number, STREET, new Command.PassDown(COMMUNITY, "请再核实"));
        assertThat(desk.file(number).openPartOf(COMMUNITY)).isNotNull();
    }

    @Test
    void aCoHandlerIsStillReleasedByTheCentreAlone() {
        WorkOrderNumber number = desk.inHandling(complaint());
        issue(number, STREET, new Command.AddHandler(DEPARTMENT, "协助"));
        int no = desk.file(number).assignments().getLast().no();
        issue(number, DEPARTMENT, new Command.CoRequestRelease(no, "非本部门职责"));
        refused(number, STREET, new Command.DecideRelease(no, true, "同意"), "by-centre-or-passing-unit");
        desk.issue(number, DISPATCHER, new Command.DecideRelease(no, true, "同意"));
    }

    @Test
    void onlyToUnitsBelowWhichHaveNoPartYet() {
        WorkOrderNumber number = passedDown();
        refused(number, STREET, new Command.PassDown(COMMUNITY, "再派"), "passed-to-new-unit");
        for (String unit : List.of(STREET, OTHER_STREET, DEPARTMENT, DISTRICT_DEPARTMENT, "370102")) {
            refused(number, STREET, new Command.PassDown(unit, "下派"), "passed-to-unit-below");
        }
        refused(number, COMMUNITY, new Command.PassDown(OTHER_COMMUNITY, "平派"), "passed-to-unit-below");
        desk.issue(number, DISPATCHER, new Command.AddHandler(DEPARTMENT, "协助"));
        refused(number, DEPARTMENT, new Command.PassDown(COMMUNITY, "下派"), "passed-to-unit-below");
    }

    @Test
    void theSubCentrePassesDownWithinItsDistrict() {
        WorkOrderNumber number = desk.register(complaint()).number();
        desk.issue(number, DISPATCHER, dispatchTo(SUB_CENTRE));
        issue(number, SUB_CENTRE, new Command.SignFor());
        refused(number, SUB_CENTRE, new Command.PassDown(OTHER_DISTRICTS_STREET, "下派"), "passed-to-unit-below");
        refused(number, SUB_CENTRE, new Command.PassDown("370102", "上交"), "passed-to-unit-below");
        for (String unit : List.of(STREET, DISTRICT_DEPARTMENT, COMMUNITY)) {
            issue(number, SUB_CENTRE, new Command.PassDown(unit, "请办理"));
        }
        assertThat(desk.file(number).order().leadUnit()).isEqualTo(SUB_CENTRE);
        issue(number, STREET, new Command.PassDown(OTHER_COMMUNITY, "请到现场"));
        assertThat(desk.file(number).assignments().getLast().askedBy()).isEqualTo(STREET);
    }

    @Test
    void whatWasPassedDownEndsWithThePartOfWhoeverPassedItDown() {
        WorkOrderNumber number = passedDown();
        desk.issue(number, DISPATCHER, new Command.AddHandler(DEPARTMENT, "协助"));
        desk.issue(number, DISPATCHER, new Command.Reassign(OTHER_STREET, List.of(), "属地有误"));
        CaseFile file = desk.file(number);
        assertThat(file.openPartOf(COMMUNITY)).isNull();
        assertThat(file.openPartOf(DEPARTMENT)).isNotNull();
        assertThat(file.clocks())
                .filteredOn(clock -> COMMUNITY.equals(clock.unit()))
                .noneMatch(DeadlineClock::isOpen);
    }

    private WorkOrderNumber passedDown() {
        WorkOrderNumber number = desk.inHandling(complaint());
        issue(number, STREET, new Command.PassDown(COMMUNITY, "请到现场核实"));
        return number;
    }

    private void issue(WorkOrderNumber number, String unit, Command command) {
        desk.issue(number, handler(unit), command);
    }

    private void refused(WorkOrderNumber number, String unit, Command command, String rule) {
        Actor actor = handler(unit);
        assertThatThrownBy(() -> desk.issue(number, actor, command))
                .isInstanceOfSatisfying(
                        Refusal.RuleRefused.class,
                        refusal -> assertThat(refusal.rules())
                                .extracting(Refusal.RefusedRule::name)
                                .contains(rule));
    }

    private static List<ClockKind> clocks(CaseFile file, int no) {
        return file.clocks().stream()
                .filter(clock -> clock.assignmentNo() == no && clock.isOpen())
                .map(DeadlineClock::kind)
                .toList();
    }
}
