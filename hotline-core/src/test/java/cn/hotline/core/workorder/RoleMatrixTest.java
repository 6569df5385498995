package cn.hotline.core.workorder;

import static cn.hotline.core.workorder.Desk.AGENT;
import static cn.hotline.core.workorder.Desk.CENTRE;
import static cn.hotline.core.workorder.Desk.DEPARTMENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.OTHER_STREET;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may issue which command, written out once more by hand, and tried at the desk. */
class RoleMatrixTest extends AtTheDesk {

    private static final String MATRIX = """
        command              AGENT DISPATCHER HANDLER UNIT_LEADER SUPERVISOR AUDITOR ADMIN CITIZEN SYSTEM
        REGISTER             yes   yes        yes     yes         yes        -       -     -       yes
        ANSWER_DIRECTLY      yes   -          -       -           -          -       -     -       -
        DECLINE              yes   yes        -       -           yes        -       -     -       -
        DISPATCH             yes   yes        -       -           yes        -       -     -       -
        RECALL               -     yes        -       -           yes        -       -     -       -
        SIGN_FOR             -     -          yes     yes         -          -       -     -       -
        REQUEST_RETURN       -     -          yes     yes         -          -       -     -       -
        APPROVE_RETURN       -     yes        -       -           yes        -       -     -       -
        REJECT_RETURN        -     yes        -       -           yes        -       -     -       -
        ARBITRATE            -     -          -       -           yes        -       -     -       -
        REASSIGN             -     yes        -       -           yes        -       -     -       -
        RECORD_CONTACT       -     yes        yes     yes         yes        -       -     -       -
        GIVE_FEEDBACK        -     -          yes     yes         -          -       -     -       -
        ADD_HANDLER          -     yes        yes     yes         yes        -       -     -       -
        PASS_DOWN            -     -          yes     yes         -          -       -     -       -
        URGE                 yes   yes        -       -           yes        -       -     yes     -
        SUPPLEMENT           yes   yes        -       -           yes        -       -     yes     -
        EXCUSE_FEEDBACK      -     -          -       -           yes        -       -     -       -
        SUBMIT_REPLY         -     -          yes     yes         -          -       -     -       -
        APPROVE_REPLY        -     yes        -       -           yes        -       -     -       -
        REJECT_REPLY         -     yes        -       -           yes        -       -     -       -
        RECORD_CALLBACK      yes   yes        -       -           yes        -       -     -       -
        SHELVE               -     -          -       -           yes        -       -     -       -
        RESUME               -     -          -       -           yes        -       -     -       yes
        MERGE                -     yes        -       -           yes        -       -     -       -
        UNMERGE              -     yes        -       -           yes        -       -     -       yes
        WITHDRAW             yes   -          -       -           -          -       -     yes     -
        REOPEN               yes   yes        -       -           yes        -       -     -       -
        CO_SIGN_FOR          -     -          yes     yes         -          -       -     -       -
        CO_FEEDBACK          -     -          yes     yes         -          -       -     -       -
        CO_COMPLETE          -     -          yes     yes         -          -       -     -       -
        CO_REQUEST_RELEASE   -     -          yes     yes         -          -       -     -       -
        DECIDE_RELEASE       -     yes        yes     yes         yes        -       -     -       -
        REQUEST_EXTENSION    -     -          yes     yes         -          -       -     -       -
        APPROVE_EXTENSION    -     yes        -       -           yes        -       -     -       -
        REJECT_EXTENSION     -     yes        -       -           yes        -       -     -       -
        OPEN_SUPERVISION     -     -          -       -           yes        -       -     -       -
        ANSWER_SUPERVISION   -     -          yes     yes         -          -       -     -       -
        LIFT_SUPERVISION     -     -          -       -           yes        -       -     -       -
        SOUND_WHISTLE        -     -          yes     yes         -          -       -     -       -
        REFUSE_TASK          -     -          yes     yes         -          -       -     -       -
        CHECK_IN             -     -          yes     yes         -          -       -     -       -
        PROPOSE_MEASURE      -     -          yes     yes         -          -       -     -       -
        RECORD_ACTION        -     -          yes     yes         -          -       -     -       -
        CONTEST_WHISTLE      -     -          yes     yes         -          -       -     -       -
        DECIDE_CONTEST       -     yes        -       -           yes        -       -     -       -
        CONCLUDE_WHISTLE     -     -          yes     yes         -          -       -     -       -
        WARN_OF_DEADLINE     -     -          -       -           -          -       -     -       yes
        BREACH_DEADLINE      -     -          -       -           -          -       -     -       yes
        ESCALATE_DEADLINE    -     -          -       -           -          -       -     -       yes
        RECOMPUTE_DEADLINES  -     -          -       -           -          -       -     -       yes
        SUCCEED_UNIT         -     -          -       -           -          -       -     -       yes
        FOLLOW_LEAD          -     -          -       -           -          -       -     -       yes
        GAIN_MEMBER          -     -          -       -           -          -       -     -       yes
        LOSE_MEMBER          -     -          -       -           -          -       -     -       yes
        NOTE_RECURRENCE      -     -          -       -           -          -       -     -       yes
        WITHDRAW_RECURRENCE  -     -          -       -           -          -       -     -       yes
        """;

    private static final Map<CommandKind, Set<Role>> PERMITTED = read();

    @Test
    void everyCommandSaysWhatTheMatrixSays() {
        assertThat(PERMITTED).containsOnlyKeys(CommandKind.values());
        PERMITTED.forEach(
                (kind, roles) -> assertThat(kind.roles()).as(kind.name()).containsExactlyInAnyOrderElementsOf(roles));
    }

    @Test
    void whoeverIsNotPermittedIsRefusedAndChangesNothing() {
        WorkOrderNumber number = desk.inHandling(Desk.complaint());
        desk.issue(number, DISPATCHER, new Command.AddHandler(DEPARTMENT, "协助"));
        CaseFile before = desk.file(number);
        PERMITTED.forEach((kind, roles) -> {
            for (Role role : EnumSet.complementOf(EnumSet.copyOf(roles))) {
                assertThatThrownBy(() -> workOrderDesk.handle(instruction(
                                number,
                                kind,
                                actor(role, number),
                                before.order().version())))
                        .as(role + " " + kind)
                        .isInstanceOf(Refusal.RoleNotPermitted.class);
            }
        });
        CaseFile after = desk.file(number);
        assertThat(after.order()).usingRecursiveComparison().isEqualTo(before.order());
        assertThat(after.assignments()).isEqualTo(before.assignments());
        assertThat(after.clocks()).isEqualTo(before.clocks());
        assertThat(after.proceedings()).isEqualTo(before.proceedings());
    }

    /** The counter-check: with the role the desk goes on to the machine and its rules. */
    @Test
    void whoeverIsPermittedIsNeverRefusedForTheRole() {
        WorkOrderNumber number = desk.inHandling(Desk.complaint());
        PERMITTED.forEach((kind, roles) -> {
            for (Role role : roles) {
                try {
                    int version = desk.order(number).version();
                    workOrderDesk.handle(instruction(number, kind, actor(role, number), version));
                } catch (Refusal refusal) {
                    assertThat(refusal).as(role + " " + kind).isNotInstanceOf(Refusal.RoleNotPermitted.class);
                }
            }
        });
    }

    @Test
    void nobodyWhoLogsInIsTheSystemOrACitizen() {
        for (Role role : EnumSet.of(Role.SYSTEM, Role.CITIZEN)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Actor.operator(1, "某人", Set.of(Role.AGENT, role), CENTRE, true));
        }
    }

    @Test
    void whatTheSystemAloneDoesNoOtherRoleDoes() {
        assertThat(PERMITTED.entrySet())
                .filteredOn(entry -> entry.getValue().equals(Set.of(Role.SYSTEM)))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(
                        CommandKind.WARN_OF_DEADLINE,
                        CommandKind.BREACH_DEADLINE,
                        CommandKind.ESCALATE_DEADLINE,
                        CommandKind.RECOMPUTE_DEADLINES,
                        CommandKind.SUCCEED_UNIT,
                        CommandKind.FOLLOW_LEAD,
                        CommandKind.GAIN_MEMBER,
                        CommandKind.LOSE_MEMBER,
                        CommandKind.NOTE_RECURRENCE,
                        CommandKind.WITHDRAW_RECURRENCE);
    }

    private static Instruction instruction(WorkOrderNumber number, CommandKind kind, Actor actor, int version) {
        return kind == CommandKind.REGISTER
                ? Instruction.register(Desk.complaint(), actor)
                : Instruction.of(number, command(kind), actor, version);
    }

    private static Actor actor(Role role, WorkOrderNumber number) {
        return switch (role) {
            case AGENT -> AGENT;
            case DISPATCHER -> DISPATCHER;
            case SUPERVISOR -> SUPERVISOR;
            case HANDLER -> handler(STREET);
            case UNIT_LEADER -> Actor.operator(9101, "单位负责人", Set.of(role), STREET, false);
            case AUDITOR, ADMIN -> Actor.operator(9100 + role.ordinal(), role.label(), Set.of(role), CENTRE, true);
            case CITIZEN -> Actor.citizen(number.text());
            case SYSTEM -> Actor.system();
        };
    }

    /** With fields that pass their check, so that the role is what decides. */
    private static Command command(CommandKind kind) {
        return switch (kind) {
            case DISPATCH -> Desk.dispatchTo(STREET);
            case REASSIGN -> new Command.Reassign(OTHER_STREET, List.of(), "理由");
            case ARBITRATE -> new Command.Arbitrate(OTHER_STREET, List.of(), "裁定");
            case REQUEST_RETURN -> new Command.RequestReturn("理由", "条款", OTHER_STREET, null, null);
            case ADD_HANDLER -> new Command.AddHandler(OTHER_STREET, "任务");
            case PASS_DOWN -> new Command.PassDown(Desk.COMMUNITY, "任务");
            case RECORD_CALLBACK -> Desk.satisfied();
            case SOUND_WHISTLE ->
                new Command.SoundWhistle(List.of(DEPARTMENT), WhistleGround.KEY_TASK, "理由", null, null);
            case MERGE -> new Command.Merge(new WorkOrderNumber(202603020000001L).text());
            default -> new RandomCases(1).command(kind);
        };
    }

    private static Map<CommandKind, Set<Role>> read() {
        List<String[]> rows =
                MATRIX.lines().map(line -> line.strip().split(" +")).toList();
        Map<CommandKind, Set<Role>> permitted = new EnumMap<>(CommandKind.class);
        for (String[] row : rows.subList(1, rows.size())) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (int i = 1; i < row.length; i++) {
                if (row[i].equals("yes")) {
                    roles.add(Role.valueOf(rows.getFirst()[i]));
                }
            }
            permitted.put(CommandKind.valueOf(row[0]), roles);
        }
        assertThat(Arrays.stream(rows.getFirst()).skip(1))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Role.values()).map(Enum::name).toArray(String[]::new));
        return permitted;
    }
}
