package cn.hotline.core.workorder;

import cn.hotline.core.deadline.Calendars;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.DeadlineRules;
import cn.hotline.core.deadline.Escalation;
import cn.hotline.core.deadline.EscalationLevel;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.machine.Machines;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** One order that lives through commands drawn at random, in memory: the clerk decides and writes down as at the desk. */
final class RandomCourse {

    private static final Deadlines DEADLINES = new Deadlines() {
        @Override
        public DeadlineRules rules() {
            return RandomCases.RULES;
        }

        @Override
        public DeadlineRules rules(int version) {
            return RandomCases.RULES;
        }

        @Override
        public Calendars calendars() {
            return RandomCases.CALENDARS;
        }

        @Override
        public Calendars calendars(int version) {
            return RandomCases.CALENDARS;
        }
    };

    private static final CommandText NO_TEXT = new CommandText() {
        @Override
        public String complete(Command command) {
            return "{}";
        }

        @Override
        public String forHistory(Command command) {
            return "{}";
        }
    };

    /** Orders of odd number are none of a community's business. */
    private static final AdmissionGate GATE = new AdmissionGate() {
        @Override
        public TaskRuling ruling(WorkOrder order, String community, Instant now) {
            return new TaskRuling(order.id % 2 == 1, "职责清单");
        }

        @Override
        public void registered(WorkOrder order) {}

        @Override
        public void refused(WorkOrder order, Assignment part, Instant now) {}
    };

    private static final Set<CommandKind> CLOCKS =
            EnumSet.of(CommandKind.WARN_OF_DEADLINE, CommandKind.BREACH_DEADLINE, CommandKind.ESCALATE_DEADLINE);

    private final Random random;
    private final Random ntp;
    private final RandomCases cases;
    private final Machines machines;
    private final Clerk clerk;
    private final WorkOrder target = new WorkOrder();
    private final StringBuilder story = new StringBuilder();
    private Instant now = RandomCases.NOW;
    private Instant last = Instant.EPOCH;
    private CaseFile file;

    RandomCourse(Machines machines, long seed) {
        this.machines = machines;
        random = new Random(seed);
        ntp = new Random(seed + 1);
        cases = new RandomCases(seed);
        clerk = new Clerk(
                machines,
                () -> RandomCases.UNITS,
                () -> new DispatchCatalogue(1, List.of(), List.of()),
                DEADLINES,
                new StepPlan(DEADLINES, Escalation.defaults()),
                policy(),
                NO_TEXT,
                GATE);
        target.id = 202603010000999L;
        target.state = State.HANDLING;
        WorkOrder order = new WorkOrder();
        order.id = 202603010000000L + Math.floorMod(seed, 900);
        order.type = one(AppealType.values());
        order.urgency = one(Urgency.values());
        order.sealed = order.type == AppealType.WHISTLEBLOWER_REPORT || random.nextInt(5) == 0;
        order.contactable = random.nextInt(4) > 0;
        order.registeredAt = now;
        file = new CaseFile(order, List.of(), List.of(), List.of());
        Appeal appeal = new Appeal("标题", "内容", null, null, null, null, null);
        Instruction instruction = Instruction.register(Desk.complaint(), centre(Role.AGENT));
        file = changed(clerk.open(order, appeal, instruction, null, now));
        story.append(order.type).append(' ').append(order.urgency);
    }

    CaseFile file() {
        return file;
    }

    /** What happened so far, for whoever has to understand a failure. */
    String story() {
        return story.toString();
    }

    /** @return the command that was accepted, null when the one drawn was refused */
    @Nullable
    CommandKind step() {
        now = now.plusMillis(1)
                .plus(one(Duration.ZERO, Duration.ofMinutes(7), Duration.ofHours(3), Duration.ofDays(1)));
        CommandKind kind = one(candidates());
        Actor actor = actor(kind);
        Command command = command(kind);
        if (actor == null || command == null) {
            return null;
        }
        try {
            Instruction instruction = new Instruction(file.order().number(), command, actor, null, null, null);
            file = changed(clerk.carryOut(file, instruction, target, null, wall()));
            story.append("\n")
                    .append(now)
                    .append(' ')
                    .append(actor.unit())
                    .append(' ')
                    .append(command);
            story.append(" -> ").append(file.order().state);
            return kind;
        } catch (Refusal refused) {
            return null;
        }
    }

    /** Now and then the wall clock has been set back, by less or more than what happened since. */
    private Instant wall() {
        return ntp.nextInt(6) == 0 ? now.minus(Duration.ofMinutes(1 + ntp.nextInt(20))) : now;
    }

    /**
     * All that the state knows, clocks less often; often only what leads to the units, or few courses would get there; now
     * and then only the step that is due, or what moves a proceeding on, which takes several people in turn.
     */
    private List<CommandKind> candidates() {
        if (file.order().state == State.REGISTERED && random.nextInt(3) > 0) {
            return List.of(CommandKind.DISPATCH);
        }
        if (file.order().state == State.DISPATCHED && random.nextInt(3) == 0) {
            return List.of(CommandKind.SIGN_FOR, CommandKind.REQUEST_RETURN);
        }
        if (file.order().state == State.HANDLING && file.proceedings().size() < 3 && random.nextInt(4) == 0) {
            return List.of(CommandKind.SOUND_WHISTLE);
        }
        boolean stepDue = file.clocks().stream().anyMatch(clock -> clock.isStepDue(now));
        if (stepDue && random.nextInt(3) == 0) {
            return List.of(CommandKind.ESCALATE_DEADLINE);
        }
        List<CommandKind> beside = besideTheOrder();
        if (!beside.isEmpty()) {
            return beside;
        }
        List<CommandKind> all = new ArrayList<>(machines.orderTable().eventsOf(file.order().state));
        if (random.nextInt(3) > 0) {
            all.removeAll(CLOCKS);
        }
        return all;
    }

    /** Whoever came to the scene acts, a request for release is decided, a proceeding moves on; or nothing of it. */
    private List<CommandKind> besideTheOrder() {
        boolean onScene = file.proceedings().stream().anyMatch(p -> p.state() == ProceedingState.CHECKED_IN);
        if (onScene && random.nextInt(2) == 0) {
            return List.of(CommandKind.PROPOSE_MEASURE, CommandKind.RECORD_ACTION);
        }
        boolean releaseAsked = file.assignments().stream().anyMatch(p -> p.status() == AssignmentStatus.RELEASE_REVIEW);
        if (releaseAsked && random.nextInt(4) == 0) {
            return List.of(CommandKind.DECIDE_RELEASE);
        }
        List<Proceeding> open = openProceedings();
        if (!open.isEmpty() && random.nextInt(3) == 0) {
            return List.copyOf(nextOf(one(open)));
        }
        return List.of();
    }

    /** Caps of zero to two, so that each is reached in some course. */
    private WorkOrderPolicy policy() {
        return new WorkOrderPolicy(
                2,
                Duration.ofHours(2),
                random.nextInt(3),
                random.nextInt(3),
                15,
                3,
                Duration.ofHours(2),
                one(10, 50, 100),
                3,
                10);
    }

    private CaseFile changed(CaseChange change) {
        if (change.history().at().isBefore(last)) {
            throw new AssertionError("time ran backwards: " + change.history());
        }
        last = change.history().at();
        return new CaseFile(
                change.order(),
                merged(file.assignments(), change.assignments(), Assignment::no),
                merged(file.clocks(), change.clocks(), DeadlineClock::no),
                merged(file.proceedings(), change.proceedings(), Proceeding::no));
    }

    private static <T> List<T> merged(List<T> before, List<T> touched, ToIntFunction<T> no) {
        Map<Integer, T> all = new TreeMap<>();
        before.forEach(item -> all.put(no.applyAsInt(item), item));
        touched.forEach(item -> all.put(no.applyAsInt(item), item));
        return List.copyOf(all.values());
    }

    /** The desk checks roles before the clerk is asked, so only those are drawn who may. */
    private @Nullable Actor actor(CommandKind kind) {
        List<Actor> people = new ArrayList<>(List.of(
                Actor.system(),
                Actor.citizen(file.order().number().text()),
                centre(Role.AGENT),
                centre(Role.DISPATCHER),
                centre(Role.SUPERVISOR),
                Desk.handler("S2")));
        file.assignments().forEach(part -> people.add(Desk.handler(part.unit())));
        if (EnumSet.range(CommandKind.CHECK_IN, CommandKind.CONTEST_WHISTLE).contains(kind)) {
            people.clear();
            file.proceedings().stream()
                    .filter(Proceeding::isOpenWhistle)
                    .forEach(p -> people.add(Desk.handler(String.valueOf(p.unit()))));
        }
        people.removeIf(person -> !kind.permits(person));
        return people.isEmpty() ? null : one(people);
    }

    private static Actor centre(Role role) {
        return Actor.operator(role.ordinal(), role.label(), Set.of(role), "C", true);
    }

    private @Nullable Command command(CommandKind kind) {
        return switch (kind) {
            case SHELVE ->
                new Command.Shelve(
                        now.atZone(WorkingCalendar.ZONE).toLocalDate().plusDays(random.nextInt(4)), "理由");
            case MERGE -> new Command.Merge(target.number().text());
            case CO_SIGN_FOR -> part(Command.CoSignFor::new);
            case CO_FEEDBACK -> part(no -> new Command.CoFeedback(no, "反馈"));
            case CO_COMPLETE -> part(no -> new Command.CoComplete(no, "完成"));
            case CO_REQUEST_RELEASE -> part(no -> new Command.CoRequestRelease(no, "理由"));
            case DECIDE_RELEASE -> part(no -> new Command.DecideRelease(no, random.nextBoolean(), "理由"));
            case APPROVE_EXTENSION -> proceeding(no -> new Command.ApproveExtension(no, null));
            case REJECT_EXTENSION -> proceeding(no -> new Command.RejectExtension(no, "理由"));
            case ANSWER_SUPERVISION -> proceeding(no -> new Command.AnswerSupervision(no, "说明"));
            case LIFT_SUPERVISION -> proceeding(no -> new Command.LiftSupervision(no, "理由"));
            case CHECK_IN -> proceeding(no -> new Command.CheckIn(no, null));
            case PROPOSE_MEASURE -> proceeding(no -> new Command.ProposeMeasure(no, "措施", null));
            case RECORD_ACTION -> proceeding(no -> new Command.RecordAction(no, "处置"));
            case CONTEST_WHISTLE -> proceeding(no -> new Command.ContestWhistle(no, "理由"));
            case DECIDE_CONTEST -> proceeding(no -> new Command.DecideContest(no, random.nextBoolean(), "理由"));
            case CONCLUDE_WHISTLE -> proceeding(no -> new Command.ConcludeWhistle(no, 5, "理由"));
            case WARN_OF_DEADLINE -> clock(no -> new Command.WarnOfDeadline(no, ClockKind.CLOSE, null, now));
            case BREACH_DEADLINE -> clock(no -> new Command.BreachDeadline(no, ClockKind.CLOSE, null, now));
            case ESCALATE_DEADLINE -> escalate();
            default -> cases.command(kind);
        };
    }

    private interface Numbering {
        Command of(int no);
    }

    private @Nullable Command part(Numbering command) {
        return file.assignments().isEmpty()
                ? null
                : command.of(one(file.assignments()).no());
    }

    /** Mostly one that can still move, now and then any. */
    private @Nullable Command proceeding(Numbering command) {
        if (file.proceedings().isEmpty()) {
            return null;
        }
        List<Proceeding> open = openProceedings();
        return command.of(one(open.isEmpty() || random.nextInt(8) == 0 ? file.proceedings() : open)
                .no());
    }

    private List<Proceeding> openProceedings() {
        return file.proceedings().stream().filter(p -> !nextOf(p).isEmpty()).toList();
    }

    private Set<CommandKind> nextOf(Proceeding proceeding) {
        return machines.proceedingTable(proceeding.kind()).eventsOf(proceeding.state());
    }

    /** Mostly the next step of a clock that waits for one, now and then any step of any clock. */
    private Command escalate() {
        List<DeadlineClock> waiting =
                file.clocks().stream().filter(clock -> clock.isStepDue(now)).toList();
        DeadlineClock clock = one(waiting.isEmpty() || random.nextInt(4) == 0 ? file.clocks() : waiting);
        int step = random.nextInt(4) == 0 ? 1 + random.nextInt(4) : clock.step() + 1;
        return new Command.EscalateDeadline(
                clock.no(), clock.kind(), clock.unit(), clock.dueAt(), step, EscalationLevel.HANDLER);
    }

    private @Nullable Command clock(Numbering command) {
        return command.of(one(file.clocks()).no());
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
