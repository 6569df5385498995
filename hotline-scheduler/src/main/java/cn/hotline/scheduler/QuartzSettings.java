package cn.hotline.scheduler;

import java.util.Properties;
import org.quartz.impl.jdbcjobstore.StdJDBCDelegate;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.scheduling.quartz.SpringBeanJobFactory;

/** What Quartz has to know: a clustered store in the application's database and few threads. */
final class QuartzSettings {

    /** The name all processes of the cluster share. */
    static final String CLUSTER = "hotline";

    /** Long enough that a job that ran over its time is followed by the next at once, milliseconds. */
    private static final int MISFIRED_AFTER = 10_000;

    /** How long an idle process waits before it looks for work again, milliseconds. */
    private static final int IDLE = 5_000;

    private static final int THREADS = 5;

    private QuartzSettings() {}

    static Properties of(SchedulerProperties settings, String connections) {
        Properties quartz = new Properties();
        quartz.put("org.quartz.scheduler.instanceId", settings.instance());
        quartz.put("org.quartz.scheduler.idleWaitTime", Integer.toString(IDLE));
        quartz.put("org.quartz.scheduler.interruptJobsOnShutdownWithWait", "true");
        quartz.put("org.quartz.threadPool.threadCount", Integer.toString(THREADS));
        quartz.put("org.quartz.jobStore.class", TrustedStore.class.getName());
        quartz.put("org.quartz.jobStore.driverDelegateClass", StdJDBCDelegate.class.getName());
        quartz.put("org.quartz.jobStore.dataSource", connections);
        quartz.put("org.quartz.jobStore.tablePrefix", "QRTZ_");
        quartz.put("org.quartz.jobStore.isClustered", "true");
        quartz.put(
                "org.quartz.jobStore.clusterCheckinInterval",
                Long.toString(settings.checkIn().toMillis()));
        quartz.put("org.quartz.jobStore.misfireThreshold", Integer.toString(MISFIRED_AFTER));
        return quartz;
    }

    /** @param context where jobs and the store find what they work with */
    static SchedulerFactoryBean scheduler(Properties settings, ApplicationContext context) {
        SpringBeanJobFactory jobs = new SpringBeanJobFactory();
        jobs.setApplicationContext(context);
        SchedulerFactoryBean quartz = new SchedulerFactoryBean();
        quartz.setSchedulerName(CLUSTER);
        quartz.setQuartzProperties(settings);
        quartz.setResourceLoader(context);
        quartz.setJobFactory(jobs);
        quartz.setWaitForJobsToCompleteOnShutdown(true);
        return quartz;
    }
}
