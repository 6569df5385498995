package cn.hotline.api.benchmark;

import cn.hotline.api.Caller;
import cn.hotline.api.HotlineApplication;
import cn.hotline.api.benchmark.CommandCourse.Recording;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.machine.Machines;
import cn.hotline.local.LocalServers;
import cn.hotline.local.LocalSettings;
import cn.hotline.local.ParentProcess;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures the desk, the intake and the machine on servers of its own, and prints tables. By {@code mvn -Pbenchmark}. */
public final class Benchmark {

    private static final int BUDGET = 6;
    private static final int BIG_BUDGET = 9;

    private final Options options;
    private final ConfigurableApplicationContext application;
    private final Recorder recorder;
    private final CommandCourse course;
    private final List<Recording> recordings;

    private Benchmark(Options options, ConfigurableApplicationContext application) {
        this.options = options;
        this.application = application;
        this.recorder = (Recorder) application.getBean(DataSource.class);
        this.course = new CommandCourse(application.getBean(WorkOrderDesk.class));
        course.run(); // caches are filled and numbers drawn before a command is recorded
        this.recordings = course.record(recorder);
    }

    public static void main(String[] args) throws Exception {
        ParentProcess.exitWithIt();
        Options options = Options.fromProperties();
        // where an index is measured, Elasticsearch gets the better compiler, as it does where data is kept
        LocalServers servers = LocalServers.start(
                LocalSettings.withFreePorts(Path.of("target/benchmark").toAbsolutePath(), options.hasAnyOf("vectors")));
        servers.stopAfterTheApplication();
        if (options.hasAnyOf("statements", "decisions", "calendar", "desk", "intake")) {
            try (ConfigurableApplicationContext application = application(properties(servers, "hotline_benchmark"))) {
                new Benchmark(options, application).run();
            }
        }
        if (options.hasAnyOf("deadlines")) {
            deadlines(options, properties(servers, "hotline_deadlines"));
        }
        if (options.hasAnyOf("vectors")) {
            vectors(options, properties(servers, "hotline_vectors"));
        }
        System.exit(0);
    }

    private static void deadlines(Options options, Map<String, Object> joining) throws Exception {
        Map<String, Object> properties = new TreeMap<>(joining);
        properties.put("hotline.scheduler.enabled", "false");
        try (ConfigurableApplicationContext application = application(properties)) {
            new DeadlineCliff(application, joining, options.clocks()).run();
        }
    }

    private static void vectors(Options options, Map<String, Object> properties) {
        properties.put("hotline.scheduler.enabled", "false");
        try (ConfigurableApplicationContext application = application(properties)) {
            new VectorRebuild(application, options).run();
        }
    }

    private static ConfigurableApplicationContext application(Map<String, Object> properties) {
        return new SpringApplicationBuilder(HotlineApplication.class, BenchmarkConfiguration.class)
                .properties(properties)
                .run();
    }

    private static Map<String, Object> properties(LocalServers servers, String database) {
        servers.mysql().freshDatabase(database);
        Map<String, Object> properties = new TreeMap<>(servers.springProperties(database));
        properties.put("hotline.elasticsearch.alias", database.replace('_', '-'));
        properties.put("server.port", "0");
        properties.put("server.address", "127.0.0.1");
        properties.put("logging.level.root", "WARN");
        return properties;
    }

    private void run() {
        part("statements", this::statements);
        part("decisions", this::decisions);
        part("calendar", this::calendar);
        part("desk", this::desk);
        part("intake", this::intake);
    }

    private void part(String name, Runnable measure) {
        if (options.hasAnyOf(name)) {
            measure.run();
        }
    }

    private void statements() {
        Report.title("Statements of one command (a batch is one)\n  command           statements  budget");
        for (Recording r : recordings) {
            boolean big = r.command().equals("register") || r.command().equals("dispatch");
            Report.statements(r.command(), r.statements().size(), big ? BIG_BUDGET : BUDGET);
        }
    }

    private void decisions() {
        DecisionCost cost = new DecisionCost(
                application.getBean(Machines.class),
                Objects.requireNonNull(application
                        .getBean(CaseStore.class)
                        .load(recordings.getFirst().id())),
                application.getBean(UnitDirectory.class),
                application.getBean(Deadlines.class),
                Clock.systemUTC());
        Report.title("One decision                                     microseconds");
        Report.decision("pooled machine, dispatch with its rules", cost.engineMicros());
        Report.decision("table, dispatch with its rules", cost.tableMicros());
        Report.decision("table, whether the state knows the command", cost.permittedMicros());
    }

    private void calendar() {
        CalendarCost cost = new CalendarCost(application.getBean(Deadlines.class));
        Report.title("Deadlines a second on one core");
        Report.deadlines("due after 5 working days", cost.workingDays());
        Report.deadlines("due after 2 working hours", cost.workingHours());
        Report.deadlines("a closure clock with its warning", cost.clocks());
    }

    private void desk() {
        PlainJdbc plain = new PlainJdbc(recorder.plain(), recordings);
        Load.warmUp(4, options.warmUp(), course::run);
        Load.run(4, options.span(), plain::run);
        Report.title("Commands a second through the desk, beside plain JDBC sending the same statements\n"
                + "  threads            desk      plain JDBC    ratio");
        for (int threads : options.threads()) {
            Report.desk(threads, Comparison.of(options, threads, course::run, plain::run));
        }
    }

    private void intake() {
        PlainJdbc plain = new PlainJdbc(recorder.plain(), recordings).registerOnly();
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        HttpIntake http = new HttpIntake(new Caller(port));
        Load.warmUp(8, options.warmUp(), http::registerOne);
        Load.run(8, options.span(), plain::run);
        Report.title("Intakes a second over HTTP, beside plain JDBC sending the statements of the registration\n"
                + "  clients            HTTP      plain JDBC    ratio    p50 ms    p95 ms    p99 ms");
        for (int threads : options.threads()) {
            Report.intake(threads, Comparison.of(options, threads, http::registerOne, plain::run));
        }
    }
}
