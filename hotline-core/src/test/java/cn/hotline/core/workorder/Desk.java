package cn.hotline.core.workorder;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.Command.Appellant;
import cn.hotline.core.workorder.Command.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of the tests, and shorthand for what they do at the desk. */
public record Desk(WorkOrderDesk desk, CaseStore store) {

    public static final String STREET = "370102001";
    public static final String OTHER_STREET = "370102002";
    public static final String DISTRICT = "370102";
    public static final String COMMUNITY = "370102001002";
    public static final String DEPARTMENT = "3701-D-CGJ";
    public static final String OTHER_DEPARTMENT = "3701-D-GAJ";
    public static final String CENTRE = "3701-12345";

    public static final Actor AGENT = centre(9001, Role.AGENT);
    public static final Actor DISPATCHER = centre(9002, Role.DISPATCHER);
    public static final Actor SUPERVISOR = centre(9003, Role.SUPERVISOR);

    private static Actor centre(long id, Role role) {
        return Actor.operator(id, role.label(), Set.of(role), CENTRE, true);
    }

    public static Actor handler(String unit) {
        return Actor.operator(
                Math.floorMod(unit.hashCode(), 1_000_000) + 10_000, "承办人", Set.of(Role.HANDLER), unit, false);
    }

    public static Command.Register complaint() {
        return appeal(AppealType.COMPLAINT, Urgency.NORMAL, "小区旁工地夜间施工", "解放路街道某小区旁工地每晚施工到两点，无法休息。");
    }

    public static Command.Register appeal(AppealType type, Urgency urgency, String title, String content) {
        return appealFrom("13805310001", type, urgency, title, content);
    }

    public static Command.Register appealFrom(
            String phone, AppealType type, Urgency urgency, String title, String content) {
        return new Command.Register(
                type,
                urgency,
                Channel.PHONE,
                "ENV.NOISE_SITE",
                title,
                content,
                new Appellant("张三", phone, false, false),
                new Place("解放路1号", DISTRICT, STREET, null, null, null));
    }

    public Outcome register(Command.Register command) {
        return desk.handle(Instruction.register(command, AGENT));
    }

    /** Issues a command at whatever version the order is. */
    public Outcome issue(WorkOrderNumber number, Actor actor, Command command) {
        return desk.handle(
                Instruction.of(number, command, actor, file(number).order().version()));
    }

    public CaseFile file(WorkOrderNumber number) {
        return java.util.Objects.requireNonNull(store.load(number.id()));
    }

    public WorkOrder order(WorkOrderNumber number) {
        return file(number).order();
    }

    public static Command.Dispatch dispatchTo(String lead, String... coHandlers) {
        return new Command.Dispatch(lead, List.of(coHandlers), null);
    }

    public static Command.SubmitReply reply() {
        return new Command.SubmitReply("已责令工地停止夜间施工，并安排夜间巡查。", "工地已停止夜间施工。", true, null);
    }

    public static Command.RecordCallback satisfied() {
        return new Command.RecordCallback(true, true, true, Satisfaction.SATISFIED, null, null);
    }

    public static Command.RecordCallback dissatisfied(@Nullable String otherUnit) {
        return new Command.RecordCallback(true, true, false, Satisfaction.DISSATISFIED, "还在施工", otherUnit);
    }

    public static Command.RecordCallback unreached() {
        return new Command.RecordCallback(false, null, null, null, null, null);
    }

    /** Registered, dispatched to the street, signed for, contacted. */
    public WorkOrderNumber inHandling(Command.Register appeal) {
        WorkOrderNumber number = register(appeal).number();
        issue(number, DISPATCHER, dispatchTo(STREET));
        issue(number, handler(STREET), new Command.SignFor());
        issue(number, handler(STREET), new Command.RecordContact(true, "已电话联系"));
        return number;
    }

    public WorkOrderNumber inCallback(Command.Register appeal) {
        WorkOrderNumber number = inHandling(appeal);
        Outcome replied = issue(number, handler(STREET), reply());
        if (replied.to() == State.REPLY_REVIEW) {
            issue(number, DISPATCHER, new Command.ApproveReply(null));
        }
        return number;
    }
}
