package cn.hotline.scheduler;

import cn.hotline.core.MovableClock;
import cn.hotline.core.timekeeping.ClockGuard;
import cn.hotline.core.timekeeping.ClockSettings;
import cn.hotline.core.timekeeping.RealTime;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/** One more process of the cluster, whose clock a test sets; quicker than the others in looking for work. */
final class FastMachine implements AutoCloseable {

    static final String INSTANCE = "fast";

    private final MovableClock machine = new MovableClock();
    private final MovableClock database = new MovableClock();
    private final AtomicInteger asked = new AtomicInteger();
    private final GenericApplicationContext context = new GenericApplicationContext();
    private final SchedulerFactoryBean quartz;

    FastMachine(ApplicationContext others, SchedulerProperties settings) throws Exception {
        ClockGuard guard = new ClockGuard(
                machine,
                () -> {
                    asked.incrementAndGet();
                    return database.instant();
                },
                new ClockSettings(Duration.ofSeconds(10)),
                Optional.of(new RealTime()));
        context.setParent(others);
        context.registerBean(ClockGuard.class, () -> guard);
        context.refresh();
        Properties quick = QuartzSettings.of(settings, SharedConnections.register(others.getBean(DataSource.class)));
        quick.put("org.quartz.scheduler.instanceId", INSTANCE);
        quick.put("org.quartz.scheduler.idleWaitTime", "1000");
        quick.put("org.quartz.jobStore.clusterCheckinInterval", "300");
        quick.put("org.quartz.jobStore.misfireThreshold", "1000");
        machine.advance(Duration.ofMinutes(5));
        quartz = QuartzSettings.scheduler(quick, context);
        quartz.afterPropertiesSet();
        quartz.start();
    }

    /** How often Quartz was about to look into the tables or to show itself. */
    int held() {
        return asked.get();
    }

    void setRight() {
        machine.advance(Duration.ofMinutes(-5));
    }

    @Override
    public void close() throws Exception {
        quartz.destroy();
        context.close();
    }
}
