package cn.hotline.api.benchmark;

import cn.hotline.api.Caller;
import cn.hotline.api.city.Drafts;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.embedding.Embedder;
import cn.hotline.core.embedding.VectorStore;
import cn.hotline.core.search.IndexRebuild;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.DueClocks;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Outcome;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A million running clocks, a tenth of which fall due in the same second. */
final class DeadlineCliff {

    private static final int BATCH = 200;
    private static final int SAMPLE = 1_000;
    private static final int INTAKES = 10;
    private static final int SAMPLES = 50;
    private static final int LOOKS = 500;
    private static final int WARM_UPS = 8;
    private static final double NO_FASTER = 0.95;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final double PLAIN_BAR = 0.7;
    private static final double TRIGGER_BAR = 50;
    private static final double INTAKE_BAR = 2;
    private static final double MINUTES_BAR = 10;

    private final ConfigurableApplicationContext application;
    private final Map<String, Object> servers;
    private final Recorder recorder;
    private final WorkOrderDesk desk;
    private final ClockField field;
    private final int due;
    private final int all;
    private int used;

    /**
     * @param application an api without jobs on a fresh database; @param servers what another process needs to join it
     * @param all clocks, of which a tenth fall due at once
     */
    DeadlineCliff(ConfigurableApplicationContext application, Map<String, Object> servers, int all) {
        this.application = application;
        this.servers = servers;
        this.recorder = (Recorder) application.getBean(DataSource.class);
        this.desk = application.getBean(WorkOrderDesk.class);
        this.field = new ClockField(new JdbcTemplate(recorder.plain()), now());
        this.all = all;
        this.due = all / 10;
    }

    void run() throws Exception {
        buildIndex();
        costOfNothing();
        Report.title(
                "%,d clocks of %,d due in the same second; relay off, sweeps that do not yield\n".formatted(due, all)
                        + "                                                   seconds   clocks/s     ratio");
        double plain = plain();
        double one = drained(1);
        Report.drain("one scheduler process", due / one, one, one / plain, PLAIN_BAR);
        double two = drained(2);
        Report.drain("two scheduler processes", due / two, two, two / plain, 0);
        triggersASecond(0); // compiled, as the sweeps are
        triggers("one Quartz trigger an order: %,d of them alone", 0, one, plain);
        triggers("one Quartz trigger an order: the first %,d of the cliff", due - SAMPLE, one, plain);
        besideIntake();
    }

    private void triggers(String what, int crowd, double one, double plain) throws Exception {
        double triggers = triggersASecond(crowd);
        Report.drain(what.formatted(SAMPLE), SAMPLE / triggers, triggers, triggers / plain, 0);
        Report.times("one process beside them", one / triggers, TRIGGER_BAR);
    }

    private double triggersASecond(int crowd) throws Exception {
        return new TriggerPerOrder(recorder.plain(), desk, dueNow(SAMPLE)).perSecond(used - SAMPLE, SAMPLE, crowd);
    }

    /** While there are few orders: or the schedulers would rebuild it of a million beside what is measured. */
    private void buildIndex() {
        IndexRebuild rebuild = application.getBean(IndexRebuild.class);
        rebuild.start(null);
        while (rebuild.step()) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    /** What a sweep pays for looking when there is nothing to do. */
    private void costOfNothing() {
        DueClocks clocks = application.getBean(DueClocks.class);
        Report.title("A look with nothing due                          microseconds");
        for (int size = Math.max(1, all / 100); size <= all; size *= 10) {
            field.growTo(size);
            for (int warm = 0; warm < LOOKS; warm++) {
                clocks.find(now(), null, BATCH);
            }
            long begun = System.nanoTime();
            for (int look = 0; look < LOOKS; look++) {
                clocks.find(now(), null, BATCH);
            }
            Report.decision("%,d running clocks".formatted(size), (System.nanoTime() - begun) / 1e3 / LOOKS);
        }
    }

    private double plain() throws Exception {
        PlainDrain drain = plainDrain();
        dueNow(due / 2);
        drain.run(now());
        dueNow(due);
        long begun = System.nanoTime();
        drain.run(now());
        double perSecond = perSecond(System.nanoTime() - begun);
        Report.drain("plain loop, one thread", due / perSecond, perSecond, 1, 0);
        return perSecond;
    }

    /** Records what the desk writes for one batch. */
    private PlainDrain plainDrain() {
        Instant moment = dueNow(2 * BATCH);
        desk.handleAll(breaches(used - 2 * BATCH, moment));
        List<Instruction> breaches = breaches(used - BATCH, moment);
        Recorder.Recorded<List<Outcome>> recorded = recorder.record(() -> desk.handleAll(breaches));
        List<Long> ids = recorded.result().stream().map(o -> o.number().id()).toList();
        if (ids.size() != BATCH) {
            throw new IllegalStateException("of " + BATCH + " clocks " + ids.size() + " were breached");
        }
        return new PlainDrain(recorder.plain(), ids, recorded.statements());
    }

    private static List<Instruction> breaches(int from, Instant moment) {
        return IntStream.range(from, from + BATCH)
                .mapToObj(n -> Instruction.bySystem(
                        new WorkOrderNumber(ClockField.id(n)),
                        new Command.BreachDeadline(1, ClockKind.CLOSE, ClockField.UNIT, moment)))
                .toList();
    }

    private double drained(int processes) {
        try (SweepProcesses sweeps = new SweepProcesses(servers)) {
            for (int i = 0; i < processes; i++) {
                sweeps.start(
                        "relay-every=1h",
                        "tell-every=1h",
                        "reconcile-every=1h",
                        "sweep.share=1",
                        "sweep.lanes=" + 2 * processes);
            }
            warmUp(sweeps);
            return perSecond(drain(sweeps, dueNow(due)));
        }
    }

    /** A scheduler that has run for days is compiled: until a drain of the same clocks is no faster than that before. */
    private void warmUp(SweepProcesses sweeps) {
        int from = used;
        long before = drain(sweeps, dueNow(due));
        for (int round = 1; round < WARM_UPS; round++) {
            long took = drain(sweeps, dueAgain(from));
            if (took > before * NO_FASTER) {
                break;
            }
            before = took;
        }
    }

    /** @return nanoseconds */
    private long drain(SweepProcesses sweeps, Instant moment) {
        long begun = System.nanoTime();
        awaitAllBreached(sweeps, moment);
        return System.nanoTime() - begun;
    }

    private void besideIntake() {
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        HttpIntake http = new HttpIntake(new Caller(port));
        Load.warmUp(4, Duration.ofMinutes(1), http::registerOne);
        field.giveAppeals(used, due);
        vectorsAreIn(port);
        SteadyIntake intake = new SteadyIntake(http::registerOne, INTAKES);
        try (SweepProcesses sweeps = new SweepProcesses(servers)) {
            sweeps.start();
            dueNow(0);
            LockSupport.parkNanos(Duration.ofSeconds(20).toNanos());
            long quietEnd = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            double quiet = intake.p95(() -> System.nanoTime() < quietEnd);
            Instant moment = dueNow(due);
            long begun = System.nanoTime();
            long end = begun + PATIENCE.toNanos();
            double busy = intake.p95(() -> System.nanoTime() < end && field.isAnyDue(moment));
            double minutes = (System.nanoTime() - begun) / 60e9;
            Report.title("%d intakes a second beside a drain that yields, relay on".formatted(INTAKES));
            Report.atMost(
                    "p95 of an intake in ms, quiet %.1f, beside the drain %.1f; ratio".formatted(quiet, busy),
                    busy / quiet,
                    INTAKE_BAR);
            Report.atMost("minutes until all were breached", minutes, MINUTES_BAR);
        }
    }

    /** In a city that has run for a day nothing waits for its vectors but what comes in now. */
    private void vectorsAreIn(int port) {
        AppealField appeals = new AppealField(
                new JdbcTemplate(recorder.plain()),
                application.getBean(VectorStore.class),
                application.getBean(Embedder.class));
        appeals.learn(Drafts.draw(new Caller(port).as("agent"), SAMPLES));
        appeals.giveVectors(now());
    }

    /** The next so many clocks fall due now; the second is the same for all. */
    private Instant dueNow(int clocks) {
        Instant moment = fallDue(used, clocks);
        used += clocks;
        return moment;
    }

    private Instant dueAgain(int from) {
        return fallDue(from, due);
    }

    private Instant fallDue(int from, int clocks) {
        Instant moment = now().truncatedTo(ChronoUnit.SECONDS);
        field.fallDue(from, clocks, moment);
        return moment;
    }

    private void awaitAllBreached(SweepProcesses sweeps, Instant moment) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (field.isAnyDue(moment)) {
            sweeps.requireAlive();
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not drained within " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
    }

    private double perSecond(long nanos) {
        return due * 1e9 / nanos;
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
