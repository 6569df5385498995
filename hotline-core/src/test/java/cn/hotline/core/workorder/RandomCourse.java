package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.EscalationLevel;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.machine.Machines;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One order that lives through commands drawn at random. */
final class RandomCourse {

    private static final Set<CommandKind> CLOCKS =
            EnumSet.of(CommandKind.WARN_OF_DEADLINE, CommandKind.BREACH_DEADLINE, CommandKind.ESCALATE_DEADLINE);

    private final Random random;
    private final RandomCases cases;
    private final Machines machines;
    private final Scene scene;
    private final StringBuilder story = new StringBuilder();
    private Instant now = RandomCases.NOW;
    private CaseFile file;

    RandomCourse(Machines machines, long seed, Scene scene) {
        this.machines = machines;
        this.scene = scene;
        random = new Random(seed);
        cases = new RandomCases(seed);
        file = scene.open(now);
        story.append(file.order().type).append(' ').append(file.order().urgency);
    }

    CaseFile file() {
        return file;
    }

    /** What happened so far, for whoever has to understand a failure. */
    String story() {
        return story.toString();
    }

    /** Checks after every accepted command that the order is somebody's; a failure names the seed and tells the story. */
    void follow(int steps, long seed, Consumer<CommandKind> accepted) {
        try {
            Invariant.check(file);
            for (int step = 0; step < steps; step++) {
                CommandKind kind = step();
                if (kind != null) {
                    Invariant.check(file);
                    accepted.accept(kind);
                }
            }
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + story(), e);
        }
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
            CaseFile after = scene.carryOut(file, command, actor, now);
            if (after == null) {
                return null;
            }
            file = after;
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
            case MERGE -> new Command.Merge(scene.target());
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
