package cn.hotline.core.workorder;

import cn.hotline.core.deadline.CalendarCsv;
import cn.hotline.core.deadline.Calendars;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.DeadlineRules;
import cn.hotline.core.deadline.DefaultRules;
import cn.hotline.core.deadline.EscalationCourse;
import cn.hotline.core.deadline.EscalationLevel;
import cn.hotline.core.deadline.EscalationStep;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.machine.Facts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws orders, actors and commands of every kind, so that each rule is met from both sides. */
public final class RandomCases {

    public static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");

    private static final List<Unit> ALL = List.of(
            new Unit("3701", "济南市", UnitKind.CITY, null, true),
            new Unit("C", "热线中心", UnitKind.CENTRE, "3701", true),
            new Unit("370102", "历下区", UnitKind.DISTRICT, "3701", true),
            new Unit("S1", "街道一", UnitKind.SUBDISTRICT, "370102", true),
            new Unit("F", "历下区平台", UnitKind.SUB_CENTRE, "370102", true),
            new Unit("K1", "社区一", UnitKind.COMMUNITY, "S1", true),
            new Unit("G1", "网格一", UnitKind.GRID, "K1", true),
            new Unit("S2", "街道二", UnitKind.SUBDISTRICT, "370102", true),
            new Unit("D1", "部门一", UnitKind.CITY_DEPARTMENT, "3701", true),
            new Unit("O", "社会组织", UnitKind.SOCIAL_ORGANISATION, "S1", true),
            new Unit("P", "物业", UnitKind.PROPERTY_COMPANY, "K1", true),
            new Unit("B", "区部门", UnitKind.DISTRICT_DEPARTMENT, "370102", true),
            new Unit("D2", "已撤销部门", UnitKind.CITY_DEPARTMENT, "3701", false),
            new Unit("D3", "部门三", UnitKind.UTILITY, "3701", true));

    private static final String COMMUNITY = "K1";
    static final Units UNITS = new Units(ALL);
    private static final List<String> CODES =
            List.of("S1", "S2", "K1", "G1", "F", "B", "P", "O", "D1", "D2", "D3", "C");
    static final Calendars CALENDARS = CalendarCsv.calendars();
    static final WorkingCalendar CALENDAR = CALENDARS.city();
    static final DeadlineRules RULES = DefaultRules.version1();

    private final Random random;

    public RandomCases(long seed) {
        random = new Random(seed);
    }

    public Facts facts(State state, CommandKind kind) {
        WorkOrder order = order(state);
        boolean refusing = kind == CommandKind.REFUSE_TASK && random.nextBoolean();
        String unit = random.nextBoolean() ? one(CODES) : String.valueOf(order.leadUnit);
        Actor actor = actor(refusing ? COMMUNITY : unit);
        CaseFile file =
                new CaseFile(order, assignments(order, refusing ? COMMUNITY : null), clocks(order), proceedings());
        WorkOrder lead = order(one(State.values()));
        if (random.nextBoolean()) {
            lead.id = order.id;
        }
        CaseFile target = random.nextInt(3) == 0 ? null : new CaseFile(lead, List.of(), clocks(lead), List.of());
        AdmissionGate.TaskRuling ruling = new AdmissionGate.TaskRuling(random.nextBoolean(), "职责清单");
        return new Facts(file, command(kind), actor, NOW, UNITS, CALENDAR, WorkOrderPolicy.defaults(), target, ruling);
    }

    private WorkOrder order(State state) {
        WorkOrder order = new WorkOrder();
        order.id = 20260301_0000001L + random.nextInt(1000);
        order.state = state;
        order.type = one(AppealType.values());
        order.urgency = one(Urgency.values());
        order.sealed = random.nextBoolean();
        order.contactable = random.nextBoolean();
        order.leadUnit = random.nextInt(8) == 0 ? null : one(CODES);
        order.dispatchedAt = ago(Duration.ofHours(random.nextInt(120)));
        order.returnsRequested = random.nextInt(4);
        order.arbitrated = random.nextBoolean();
        order.contactedAt = random.nextBoolean() ? NOW : null;
        order.failedContacts = random.nextInt(4);
        order.fedBackAt = random.nextBoolean() ? NOW : null;
        order.feedbackExcused = random.nextInt(3) == 0;
        order.repliedBy = random.nextBoolean() ? "op:1" : "op:2";
        order.rehandles = random.nextInt(3);
        order.callbackAttempts = random.nextInt(3);
        order.firstAttemptAt = random.nextBoolean() ? ago(Duration.ofHours(random.nextInt(60))) : null;
        order.lastAttemptAt = random.nextBoolean() ? ago(Duration.ofMinutes(random.nextInt(240))) : null;
        order.shelvedUntil = random.nextBoolean() ? LocalDate.of(2026, 3, 2 + random.nextInt(4)) : null;
        order.mergedFrom = random.nextBoolean() ? one(State.values()) : null;
        order.members = random.nextInt(2);
        order.endedAt = random.nextInt(4) == 0 ? null : ago(Duration.ofDays(random.nextInt(30)));
        return order;
    }

    private Actor actor(String unit) {
        Role role = one(Role.values());
        long id = 1 + random.nextInt(2);
        if (role == Role.CITIZEN) {
            return Actor.citizen("2026030100000011");
        }
        return role == Role.SYSTEM
                ? Actor.system()
                : Actor.operator(
                        id,
                        "某人",
                        Set.copyOf(List.of(role, one(Role.DISPATCHER, Role.SUPERVISOR, Role.HANDLER))),
                        unit,
                        random.nextBoolean());
    }

    private List<Assignment> assignments(WorkOrder order, @Nullable String helping) {
        List<Assignment> parts = new ArrayList<>();
        parts.add(Assignment.open(1, String.valueOf(order.leadUnit), AssignmentRole.LEAD, null, NOW));
        if (random.nextBoolean()) {
            parts.add(Assignment.open(2, helping == null ? one(CODES) : helping, AssignmentRole.CO_HANDLER, null, NOW)
                    .inStatus(one(AssignmentStatus.values())));
        }
        return parts;
    }

    private List<DeadlineClock> clocks(WorkOrder order) {
        Instant start = ago(Duration.ofDays(random.nextInt(12)));
        DeadlineClock clock = RULES.start(
                1, ClockKind.CLOSE, order.leadUnit, 0, DefaultRules.matter(order.isUrgent(), false), start, CALENDAR);
        if (random.nextInt(3) == 0 && !clock.isOverdue(NOW)) {
            clock = clock.pause(NOW, CALENDAR);
        }
        if (clock.isOverdue(NOW) && random.nextBoolean()) {
            Duration wait = one(Duration.ZERO, Duration.ofDays(20));
            List<EscalationStep> steps = List.of(EscalationStep.after(wait, EscalationLevel.HANDLER));
            clock = clock.breach(NOW, new EscalationCourse(steps, Duration.ZERO, CALENDAR));
        }
        return List.of(clock);
    }

    private List<Proceeding> proceedings() {
        ProceedingState state = one(ProceedingState.REQUESTED, ProceedingState.APPROVED, ProceedingState.REJECTED);
        Proceeding extension = new Proceeding(
                1, ProceedingKind.EXTENSION, state, "S1", random.nextInt(11), "op:1", NOW, null, null, null);
        WhistleCall call =
                new WhistleCall(2, "S1", WhistleGround.KEY_TASK, null, null, 1, null, null, NOW, false, null, null);
        Proceeding whistle = new Proceeding(
                2, ProceedingKind.WHISTLE, ProceedingState.CHECKED_IN, "D1", null, "op:1", NOW, null, null, call);
        return one(List.of(), List.of(extension), List.of(whistle));
    }

    Command command(CommandKind kind) {
        String unit = one(CODES);
        List<String> others = one(List.of(), List.of("S2"), List.of("O"), List.of("D1", "D1"), List.of("D2"));
        List<String> own = one(List.of(), List.of(), List.of("S1"), List.of("D1"));
        boolean yes = random.nextBoolean();
        Boolean maybe = random.nextInt(3) == 0 ? null : (Boolean) random.nextBoolean();
        return switch (kind) {
            case REGISTER -> Desk.complaint();
            case ANSWER_DIRECTLY -> new Command.AnswerDirectly("答复");
            case DECLINE -> new Command.Decline("理由", "途径");
            case DISPATCH -> new Command.Dispatch(unit, others, own, null);
            case RECALL -> new Command.Recall("理由");
            case SIGN_FOR -> new Command.SignFor();
            case REQUEST_RETURN -> new Command.RequestReturn("理由", "条款", unit, null, null);
            case APPROVE_RETURN -> new Command.ApproveReturn("理由");
            case REJECT_RETURN -> new Command.RejectReturn("理由");
            case ARBITRATE -> new Command.Arbitrate(unit, others, own, "裁定");
            case REASSIGN -> new Command.Reassign(unit, others, own, "理由");
            case RECORD_CONTACT -> new Command.RecordContact(yes, "联系");
            case GIVE_FEEDBACK -> new Command.GiveFeedback("反馈");
            case ADD_HANDLER -> new Command.AddHandler(unit, "任务");
            case PASS_DOWN -> new Command.PassDown(unit, "任务");
            case URGE -> new Command.Urge("催办");
            case SUPPLEMENT -> new Command.Supplement("补充");
            case EXCUSE_FEEDBACK -> new Command.ExcuseFeedback("理由");
            case SUBMIT_REPLY -> new Command.SubmitReply("答复", null, yes, random.nextBoolean() ? "原因" : null);
            case APPROVE_REPLY -> new Command.ApproveReply(null);
            case REJECT_REPLY -> new Command.RejectReply("理由");
            case RECORD_CALLBACK ->
                new Command.RecordCallback(
                        yes, maybe, maybe, one(Satisfaction.values()), null, random.nextBoolean() ? unit : null);
            case SHELVE -> new Command.Shelve(LocalDate.of(2026, 3, 3 + random.nextInt(3)), "理由");
            case RESUME -> new Command.Resume();
            case MERGE -> new Command.Merge("并入");
            case UNMERGE -> new Command.Unmerge();
            case WITHDRAW -> new Command.Withdraw("理由");
            case REOPEN -> new Command.Reopen("理由");
            case CO_SIGN_FOR -> new Command.CoSignFor(2);
            case CO_FEEDBACK -> new Command.CoFeedback(2, "反馈");
            case CO_COMPLETE -> new Command.CoComplete(2, "完成");
            case CO_REQUEST_RELEASE -> new Command.CoRequestRelease(2, "理由");
            case DECIDE_RELEASE -> new Command.DecideRelease(2, yes, "理由");
            case REQUEST_EXTENSION -> new Command.RequestExtension(1 + random.nextInt(10), "理由");
            case APPROVE_EXTENSION -> new Command.ApproveExtension(1, null);
            case REJECT_EXTENSION -> new Command.RejectExtension(1, "理由");
            case OPEN_SUPERVISION -> new Command.OpenSupervision("理由");
            case ANSWER_SUPERVISION -> new Command.AnswerSupervision(1, "说明");
            case LIFT_SUPERVISION -> new Command.LiftSupervision(1, "理由");
            case SOUND_WHISTLE ->
                new Command.SoundWhistle(
                        one(List.of("D1", "D3"), List.of("D1"), List.of("D1", "D1"), others),
                        WhistleGround.KEY_TASK,
                        "理由",
                        null,
                        one(null, NOW, NOW.plus(Duration.ofDays(31))));
            case REFUSE_TASK -> new Command.RefuseTask("不属于社区职责");
            case CHECK_IN -> new Command.CheckIn(1, null);
            case PROPOSE_MEASURE -> new Command.ProposeMeasure(1, "措施", null);
            case RECORD_ACTION -> new Command.RecordAction(1, "处置");
            case CONTEST_WHISTLE -> new Command.ContestWhistle(1, "理由");
            case DECIDE_CONTEST -> new Command.DecideContest(1, yes, "理由");
            case CONCLUDE_WHISTLE -> new Command.ConcludeWhistle(1, 5, "理由");
            case WARN_OF_DEADLINE -> new Command.WarnOfDeadline(1, ClockKind.CLOSE, null, NOW);
            case BREACH_DEADLINE -> new Command.BreachDeadline(1, ClockKind.CLOSE, null, NOW);
            case ESCALATE_DEADLINE ->
                new Command.EscalateDeadline(1, ClockKind.CLOSE, null, NOW, 1, EscalationLevel.HANDLER);
            case RECOMPUTE_DEADLINES ->
                new Command.RecomputeDeadlines(
                        1 + random.nextInt(2), List.of(new Recounted(1, ClockKind.CLOSE, null, NOW, NOW, List.of())));
            case SUCCEED_UNIT -> new Command.SucceedUnit(unit, one(CODES));
            case FOLLOW_LEAD -> new Command.FollowLead("主单", "S1", 3);
            case GAIN_MEMBER -> new Command.GainMember("从单", List.of());
            case LOSE_MEMBER -> new Command.LoseMember("从单", List.of());
            case NOTE_RECURRENCE -> new Command.NoteRecurrence(1, NOW);
            case WITHDRAW_RECURRENCE -> new Command.WithdrawRecurrence(1);
        };
    }

    private static Instant ago(Duration duration) {
        return NOW.minus(duration);
    }

    @SafeVarargs
    private <T extends @Nullable Object> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
