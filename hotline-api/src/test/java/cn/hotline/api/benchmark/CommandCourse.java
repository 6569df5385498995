package cn.hotline.api.benchmark;

import cn.hotline.api.benchmark.Recorder.Recorded;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Channel;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Outcome;
import cn.hotline.core.workorder.Satisfaction;
import cn.hotline.core.workorder.Urgency;
import cn.hotline.core.workorder.WorkOrderDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The straight course of one complaint through the desk: seven commands. */
final class CommandCourse {

    private static final String CENTRE = "3701-12345";
    private static final String STREET = "370102001";
    private static final Actor AGENT = Actor.operator(1, "话务员", Set.of(Role.AGENT), CENTRE, true);
    private static final Actor DISPATCHER = Actor.operator(2, "派单员", Set.of(Role.DISPATCHER), CENTRE, true);
    private static final Actor HANDLER = Actor.operator(3, "承办人", Set.of(Role.HANDLER), STREET, false);

    static final Command.Register REGISTER = new Command.Register(
            AppealType.COMPLAINT,
            Urgency.NORMAL,
            Channel.PHONE,
            "ENV.NOISE_SITE",
            "解放路与历山路交叉口东侧工地夜间施工噪音扰民",
            "来电人反映，一周以来，解放路与历山路交叉口东侧工地每晚十一点以后浇筑混凝土，老人孩子整夜睡不好。多次沟通无果。请相关部门尽快核实处理。",
            new Command.Appellant("王建国", "13805310001", false, false),
            new Command.Place("解放路112号", "370102", STREET, null, null, null));

    private record Step(Actor actor, Command command) {}

    private static final List<Step> REST = List.of(
            new Step(DISPATCHER, new Command.Dispatch(STREET, List.of(), "按派单目录派发")),
            new Step(HANDLER, new Command.SignFor()),
            new Step(HANDLER, new Command.RecordContact(true, "已电话联系诉求人，核实了具体位置和诉求。")),
            new Step(HANDLER, new Command.SubmitReply("执法人员夜查，已责令停工。", "已责令停工。", true, null)),
            new Step(DISPATCHER, new Command.ApproveReply(null)),
            new Step(AGENT, new Command.RecordCallback(true, true, true, Satisfaction.SATISFIED, null, null)));

    private final WorkOrderDesk desk;

    CommandCourse(WorkOrderDesk desk) {
        this.desk = desk;
    }

    /** @return how many commands that were */
    int run() {
        Outcome before = register();
        for (Step step : REST) {
            before = issue(step, before);
        }
        return 1 + REST.size();
    }

    /** Statements of one accepted command; @param id of the order it was */
    record Recording(String command, long id, List<RecordedStatement> statements) {}

    List<Recording> record(Recorder recorder) {
        List<Recording> recordings = new ArrayList<>();
        Recorded<Outcome> done = recorder.record(this::register);
        long id = done.result().number().id();
        recordings.add(new Recording("register", id, done.statements()));
        for (Step step : REST) {
            Outcome before = done.result();
            done = recorder.record(() -> issue(step, before));
            recordings.add(new Recording(step.command().kind().path(), id, done.statements()));
        }
        return recordings;
    }

    private Outcome register() {
        return desk.handle(Instruction.register(REGISTER, AGENT));
    }

    private Outcome issue(Step step, Outcome before) {
        return desk.handle(Instruction.of(before.number(), step.command(), step.actor(), before.version()));
    }
}
