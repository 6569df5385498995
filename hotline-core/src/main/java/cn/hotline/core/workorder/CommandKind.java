package cn.hotline.core.workorder;

import static cn.hotline.core.organisation.Role.AGENT;
import static cn.hotline.core.organisation.Role.CITIZEN;
import static cn.hotline.core.organisation.Role.DISPATCHER;
import static cn.hotline.core.organisation.Role.HANDLER;
import static cn.hotline.core.organisation.Role.SUPERVISOR;
import static cn.hotline.core.organisation.Role.SYSTEM;
import static cn.hotline.core.organisation.Role.UNIT_LEADER;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The commands by name, and the one place that says which roles may issue which. Roles are necessary, not sufficient:
 * rules in the machine add whose order it must be.
 */
public enum CommandKind {
    REGISTER(Command.Register.class, "登记", AGENT, DISPATCHER, SUPERVISOR, HANDLER, UNIT_LEADER, SYSTEM),
    ANSWER_DIRECTLY(Command.AnswerDirectly.class, "直接答复", AGENT),
    DECLINE(Command.Decline.class, "不予受理", AGENT, DISPATCHER, SUPERVISOR),
    DISPATCH(Command.Dispatch.class, "派单", AGENT, DISPATCHER, SUPERVISOR),
    RECALL(Command.Recall.class, "撤回派单", DISPATCHER, SUPERVISOR),
    SIGN_FOR(Command.SignFor.class, "签收", HANDLER, UNIT_LEADER),
    REQUEST_RETURN(Command.RequestReturn.class, "申请退单", HANDLER, UNIT_LEADER),
    APPROVE_RETURN(Command.ApproveReturn.class, "同意退单", DISPATCHER, SUPERVISOR),
    REJECT_RETURN(Command.RejectReturn.class, "驳回退单", DISPATCHER, SUPERVISOR),
    ARBITRATE(Command.Arbitrate.class, "裁定派单", SUPERVISOR),
    REASSIGN(Command.Reassign.class, "改派", DISPATCHER, SUPERVISOR),
    RECORD_CONTACT(Command.RecordContact.class, "先行联系", HANDLER, UNIT_LEADER, DISPATCHER, SUPERVISOR),
    GIVE_FEEDBACK(Command.GiveFeedback.class, "阶段反馈", HANDLER, UNIT_LEADER),
    ADD_HANDLER(Command.AddHandler.class, "加派协办", DISPATCHER, SUPERVISOR, HANDLER, UNIT_LEADER),
    PASS_DOWN(Command.PassDown.class, "下派", HANDLER, UNIT_LEADER),
    REFUSE_TASK(Command.RefuseTask.class, "依规拒绝", HANDLER, UNIT_LEADER),
    URGE(Command.Urge.class, "催办", AGENT, DISPATCHER, SUPERVISOR, CITIZEN),
    SUPPLEMENT(Command.Supplement.class, "补充诉求", AGENT, DISPATCHER, SUPERVISOR, CITIZEN),
    EXCUSE_FEEDBACK(Command.ExcuseFeedback.class, "免于当日反馈", SUPERVISOR),
    SUBMIT_REPLY(Command.SubmitReply.class, "提交答复", HANDLER, UNIT_LEADER),
    APPROVE_REPLY(Command.ApproveReply.class, "通过答复", DISPATCHER, SUPERVISOR),
    REJECT_REPLY(Command.RejectReply.class, "驳回答复", DISPATCHER, SUPERVISOR),
    RECORD_CALLBACK(Command.RecordCallback.class, "登记回访", AGENT, DISPATCHER, SUPERVISOR),
    SHELVE(Command.Shelve.class, "挂账", SUPERVISOR),
    RESUME(Command.Resume.class, "恢复办理", SUPERVISOR, SYSTEM),
    MERGE(Command.Merge.class, "并单", DISPATCHER, SUPERVISOR),
    UNMERGE(Command.Unmerge.class, "取消并单", DISPATCHER, SUPERVISOR, SYSTEM),
    WITHDRAW(Command.Withdraw.class, "撤回诉求", AGENT, CITIZEN),
    REOPEN(Command.Reopen.class, "重新受理", AGENT, DISPATCHER, SUPERVISOR),

    CO_SIGN_FOR(Command.CoSignFor.class, "协办签收", HANDLER, UNIT_LEADER),
    CO_FEEDBACK(Command.CoFeedback.class, "协办反馈", HANDLER, UNIT_LEADER),
    CO_COMPLETE(Command.CoComplete.class, "协办完成", HANDLER, UNIT_LEADER),
    CO_REQUEST_RELEASE(Command.CoRequestRelease.class, "协办申请退出", HANDLER, UNIT_LEADER),
    DECIDE_RELEASE(Command.DecideRelease.class, "审批协办退出", DISPATCHER, SUPERVISOR, HANDLER, UNIT_LEADER),

    REQUEST_EXTENSION(Command.RequestExtension.class, "申请延期", HANDLER, UNIT_LEADER),
    APPROVE_EXTENSION(Command.ApproveExtension.class, "同意延期", DISPATCHER, SUPERVISOR),
    REJECT_EXTENSION(Command.RejectExtension.class, "不同意延期", DISPATCHER, SUPERVISOR),
    OPEN_SUPERVISION(Command.OpenSupervision.class, "督办", SUPERVISOR),
    ANSWER_SUPERVISION(Command.AnswerSupervision.class, "反馈督办", HANDLER, UNIT_LEADER),
    LIFT_SUPERVISION(Command.LiftSupervision.class, "解除督办", SUPERVISOR),
    SOUND_WHISTLE(Command.SoundWhistle.class, "吹哨", HANDLER, UNIT_LEADER),
    CHECK_IN(Command.CheckIn.class, "报到", HANDLER, UNIT_LEADER),
    PROPOSE_MEASURE(Command.ProposeMeasure.class, "提出措施", HANDLER, UNIT_LEADER),
    RECORD_ACTION(Command.RecordAction.class, "记录处置", HANDLER, UNIT_LEADER),
    CONTEST_WHISTLE(Command.ContestWhistle.class, "吹哨异议", HANDLER, UNIT_LEADER),
    DECIDE_CONTEST(Command.DecideContest.class, "审定吹哨异议", DISPATCHER, SUPERVISOR),
    CONCLUDE_WHISTLE(Command.ConcludeWhistle.class, "吹哨完结", HANDLER, UNIT_LEADER),

    WARN_OF_DEADLINE(Command.WarnOfDeadline.class, "黄牌预警", SYSTEM),
    BREACH_DEADLINE(Command.BreachDeadline.class, "红牌超期", SYSTEM),
    ESCALATE_DEADLINE(Command.EscalateDeadline.class, "超期督促", SYSTEM),
    RECOMPUTE_DEADLINES(Command.RecomputeDeadlines.class, "重算时限", SYSTEM),
    SUCCEED_UNIT(Command.SucceedUnit.class, "承接撤并单位", SYSTEM),
    FOLLOW_LEAD(Command.FollowLead.class, "随主单办理", SYSTEM),
    GAIN_MEMBER(Command.GainMember.class, "并入工单", SYSTEM),
    LOSE_MEMBER(Command.LoseMember.class, "移出并单", SYSTEM),
    NOTE_RECURRENCE(Command.NoteRecurrence.class, "办结后复发", SYSTEM),
    WITHDRAW_RECURRENCE(Command.WithdrawRecurrence.class, "撤销复发认定", SYSTEM);

    private static final Map<Class<? extends Command>, CommandKind> BY_RECORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.record, Function.identity()));

    private static final Map<String, CommandKind> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(CommandKind::path, Function.identity()));

    private final Class<? extends Command> record;
    private final String label;
    private final Set<Role> roles;

    CommandKind(Class<? extends Command> record, String label, Role first, Role... others) {
        this.record = record;
        this.label = label;
        this.roles = Set.copyOf(EnumSet.of(first, others));
    }

    public static CommandKind of(Command command) {
        return Objects.requireNonNull(BY_RECORD.get(command.getClass()));
    }

    /** @return null when no command has that name */
    public static @Nullable CommandKind ofPath(String path) {
        return BY_PATH.get(path);
    }

    /** The command's record, whose components are its fields. */
    public Class<? extends Command> record() {
        return record;
    }

    public String label() {
        return label;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** The last path segment over HTTP: {@code sign-for}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean permits(Actor actor) {
        return actor.roles().stream().anyMatch(roles::contains);
    }
}
