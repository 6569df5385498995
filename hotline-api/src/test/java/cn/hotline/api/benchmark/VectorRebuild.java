package cn.hotline.api.benchmark;

import cn.hotline.api.Caller;
import cn.hotline.api.city.Drafts;
import cn.hotline.core.embedding.Embedder;
import cn.hotline.core.embedding.VectorStore;
import cn.hotline.core.search.IndexRebuild;
import cn.hotline.core.search.RebuildProgress;
import cn.hotline.core.search.RebuildState;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What computing vectors costs, and what it costs to build an index of a million appeals from those in MySQL. */
final class VectorRebuild {

    private static final int SAMPLES = 400;
    private static final int SAID = 100_000;
    private static final double NANOS = 1e9;

    private final ConfigurableApplicationContext application;
    private final Options options;
    private final JdbcTemplate jdbc;
    private final Caller agent;

    VectorRebuild(ConfigurableApplicationContext application, Options options) {
        this.application = application;
        this.options = options;
        this.jdbc = new JdbcTemplate(((Recorder) application.getBean(DataSource.class)).plain());
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        this.agent = new Caller(port).as("agent");
    }

    void run() {
        IndexRebuild rebuild = application.getBean(IndexRebuild.class);
        rebuild.start(null);
        while (rebuild.step()) {}
        List<Map<String, Object>> drafts = Drafts.draw(agent, SAMPLES);
        AppealField field =
                new AppealField(jdbc, application.getBean(VectorStore.class), application.getBean(Embedder.class));
        Report.title(
                "Vectors of %,d appeals                             seconds  appeals/s".formatted(options.appeals()));
        long begun = System.nanoTime();
        field.learn(drafts);
        said("computed on one thread, two texts each", SAMPLES, begun);
        begun = System.nanoTime();
        new ClockField(jdbc, Clock.systemUTC().instant()).growOrdersTo(options.appeals());
        field.giveAppeals(options.appeals(), Clock.systemUTC().instant());
        said("orders, texts and perturbed copies into MySQL", options.appeals(), begun);
        rebuild(rebuild);
        preview(drafts);
    }

    /** Beside a live index, as rebuilds are. */
    private void rebuild(IndexRebuild rebuild) {
        long begun = System.nanoTime();
        rebuild.start(null);
        RebuildProgress now = progress(rebuild);
        while (now.state() == RebuildState.COPYING && rebuild.step()) {
            RebuildProgress next = progress(rebuild);
            if (next.done() / SAID > now.done() / SAID) {
                said("  so far %,d".formatted(next.done()), next.done(), begun);
            }
            now = next;
        }
        said("written into the index", now.done(), begun);
        long copied = System.nanoTime();
        while (rebuild.step()) {
            now = progress(rebuild);
        }
        said("compared with MySQL, and promoted", progress(rebuild).verified(), copied);
        said("rebuilt", now.done(), begun);
    }

    /** What an agent waits for who types beside an index of that size. */
    private void preview(List<Map<String, Object>> drafts) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger ready = new AtomicInteger();
        Report.title("Previews beside it                                      a second    p50 ms    p95 ms    p99 ms");
        Load.warmUp(1, Duration.ofMinutes(1), () -> preview(drafts, next, ready));
        for (int callers : new int[] {1, 4}) {
            ready.set(0);
            Load.Result result = Load.run(callers, options.span().multipliedBy(5), () -> preview(drafts, next, ready));
            Report.answers(
                    "%d callers, %d of %d ready".formatted(callers, ready.get(), result.latencies().length), result);
        }
    }

    private int preview(List<Map<String, Object>> drafts, AtomicInteger next, AtomicInteger ready) {
        Map<String, Object> draft = drafts.get(Math.floorMod(next.getAndIncrement(), drafts.size()));
        if ("READY"
                .equals(agent.post("/api/v1/work-orders/preview", draft).ok(200).text("similarStatus"))) {
            ready.incrementAndGet();
        }
        return 1;
    }

    private static RebuildProgress progress(IndexRebuild rebuild) {
        return Objects.requireNonNull(rebuild.status());
    }

    private static void said(String what, long pieces, long begun) {
        double seconds = (System.nanoTime() - begun) / NANOS;
        Report.rate(what, seconds, pieces / seconds);
    }
}
