package cn.hotline.core.workorder;

import cn.hotline.core.deadline.Calendars;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.DeadlineRules;
import cn.hotline.core.deadline.Escalation;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.machine.Machines;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** The clerk decides and writes down in memory, as at the desk. */
final class ClerkScene implements Scene {

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

        @Override
        public Calendars calendarsAt(Instant moment) {
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
        public void succeeded(String unit, String successor) {}

        @Override
        public void refused(WorkOrder order, Assignment part, Instant now) {}
    };

    private final Random random;
    private final Clerk clerk;
    private final WorkOrder target = new WorkOrder();
    private final CaseFile lead = new CaseFile(target, List.of(), List.of(), List.of());
    private final long seed;
    private Instant last = Instant.EPOCH;

    ClerkScene(Machines machines, long seed) {
        this.seed = seed;
        random = new Random(seed + 1);
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
    }

    @Override
    public CaseFile open(Instant now) {
        WorkOrder order = new WorkOrder();
        order.id = 202603010000000L + Math.floorMod(seed, 900);
        order.type = AppealType.values()[random.nextInt(AppealType.values().length)];
        order.urgency = Urgency.values()[random.nextInt(Urgency.values().length)];
        order.sealed = order.type == AppealType.WHISTLEBLOWER_REPORT || random.nextInt(5) == 0;
        order.contactable = random.nextInt(4) > 0;
        order.registeredAt = now;
        CaseFile file = new CaseFile(order, List.of(), List.of(), List.of());
        Appeal appeal = new Appeal("标题", "内容", null, null, null, null, null);
        Instruction instruction = Instruction.register(Desk.complaint(), Desk.AGENT);
        return changed(file, clerk.open(order, appeal, instruction, null, now));
    }

    @Override
    public String target() {
        return target.number().text();
    }

    @Override
    public CaseFile carryOut(CaseFile file, Command command, Actor actor, Instant now) {
        Instruction instruction = new Instruction(file.order().number(), command, actor, null, null, null);
        return changed(file, clerk.carryOut(file, instruction, lead, null, wall(now)));
    }

    /** Now and then the wall clock has been set back, by less or more than what happened since. */
    private Instant wall(Instant now) {
        return random.nextInt(6) == 0 ? now.minus(Duration.ofMinutes(1 + random.nextInt(20))) : now;
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
                List.of(10, 50, 100).get(random.nextInt(3)),
                3,
                10);
    }

    private CaseFile changed(CaseFile file, CaseChange change) {
        if (change.history().at().isBefore(last)) {
            throw new AssertionError("time ran backwards: " + change.history());
        }
        last = change.history().at();
        return after(file, change);
    }

    /** The file with what the command changed of it. */
    static CaseFile after(CaseFile file, CaseChange change) {
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
}
