package cn.hotline.scheduler;

import cn.hotline.core.notice.Backlog;
import cn.hotline.core.notice.Outbox;
import cn.hotline.scheduler.job.SweepWatch;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** What waits and how late the sweeps are, asked of the database when somebody looks; every count has an end. */
final class SweepMeters implements MeterBinder {

    private final SweepWatch watch;
    private final Outbox outbox;
    private final Clock clock;

    SweepMeters(SweepWatch watch, Outbox outbox, Clock clock) {
        this.watch = watch;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        seconds(
                registry,
                "hotline.clock.ahead",
                "clock ahead of the database's",
                w -> w.state().clock().ahead().toMillis());
        seconds(
                registry,
                "hotline.deadlines.oldest",
                "how long the oldest clock has been due",
                w -> w.state().oldest().toMillis());
        seconds(registry, "hotline.sweep.late", "how late the last sweep was", SweepMeters::late);
        seconds(registry, "hotline.sweep.took", "how long the last sweep took", SweepMeters::took);
        Gauge.builder("hotline.deadlines.due", watch, w -> w.state().due())
                .description("clocks that a sweep has to act on, up to 10,000")
                .register(registry);
        outbox(registry, "hotline.outbox.unsent", Backlog::unsent);
        outbox(registry, "hotline.outbox.untold", Backlog::untold);
        outbox(registry, "hotline.outbox.parked", Backlog::parked);
        outbox(registry, "hotline.outbox.parked.telling", Backlog::parkedTelling);
        TimeGauge.builder("hotline.outbox.oldest", outbox, TimeUnit.MILLISECONDS, this::oldestUnsent)
                .description("how long the oldest message has waited for the search index")
                .register(registry);
    }

    private void seconds(MeterRegistry registry, String name, String what, ToDoubleFunction<SweepWatch> millis) {
        TimeGauge.builder(name, watch, TimeUnit.MILLISECONDS, millis)
                .description(what)
                .register(registry);
    }

    private void outbox(MeterRegistry registry, String name, ToDoubleFunction<Backlog> count) {
        Gauge.builder(name, outbox, box -> count.applyAsDouble(box.backlog()))
                .description("outbox rows, up to 10,000")
                .register(registry);
    }

    private static double late(SweepWatch watch) {
        SweepWatch.Run last = watch.last();
        return last == null ? 0 : last.report().latest().toMillis();
    }

    private static double took(SweepWatch watch) {
        SweepWatch.Run last = watch.last();
        return last == null ? 0 : last.took().toMillis();
    }

    private double oldestUnsent(Outbox box) {
        Backlog backlog = box.backlog();
        return backlog.oldest() == null
                ? 0
                : Duration.between(backlog.oldest(), clock.instant()).toMillis();
    }
}
