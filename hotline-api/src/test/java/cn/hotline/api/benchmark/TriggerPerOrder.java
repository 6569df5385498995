package cn.hotline.api.benchmark;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.spi.TriggerFiredBundle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/** What the hotline does not do: one trigger in the database for every order, which breaches that order's clock. */
final class TriggerPerOrder {

    private static final int THREADS = 8;
    private static final String ORDER = "order";

    private final DataSource connections;
    private final WorkOrderDesk desk;
    private final Instant due;

    TriggerPerOrder(DataSource connections, WorkOrderDesk desk, Instant due) {
        this.connections = connections;
        this.desk = desk;
        this.due = due;
    }

    /**
     * @param crowd further triggers that are due just after those of the orders, and that nobody waits for
     * @return clocks breached a second
     */
    double perSecond(int from, int orders, int crowd) throws Exception {
        CountDownLatch left = new CountDownLatch(orders);
        SchedulerFactoryBean factory = factory(left);
        Scheduler scheduler = factory.getObject();
        try {
            for (int n = from; n < from + orders; n++) {
                schedule(scheduler, ClockField.id(n));
            }
            schedule(crowd, "order-" + ClockField.id(from + orders - 1));
            long begun = System.nanoTime();
            scheduler.start();
            if (!left.await(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException(left.getCount() + " triggers did not fire within five minutes");
            }
            return orders * 1e9 / (System.nanoTime() - begun);
        } finally {
            scheduler.standby();
            scheduler.clear();
            factory.destroy();
        }
    }

    private SchedulerFactoryBean factory(CountDownLatch left) throws Exception {
        Properties quartz = new Properties();
        quartz.put("org.quartz.threadPool.threadCount", Integer.toString(THREADS));
        quartz.put("org.quartz.jobStore.tablePrefix", "QRTZ_");
        quartz.put("org.quartz.jobStore.isClustered", "true");
        quartz.put("org.quartz.scheduler.instanceId", "AUTO");
        SchedulerFactoryBean factory = new SchedulerFactoryBean();
        factory.setSchedulerName("one-trigger-per-order");
        factory.setDataSource(connections);
        factory.setQuartzProperties(quartz);
        factory.setAutoStartup(false);
        factory.setJobFactory((TriggerFiredBundle bundle, Scheduler scheduler) -> new Breach(desk, due, left));
        factory.afterPropertiesSet();
        return factory;
    }

    private static void schedule(Scheduler scheduler, long id) throws SchedulerException {
        JobDetail job = JobBuilder.newJob(Breach.class)
                .withIdentity("order-" + id)
                .usingJobData(ORDER, Long.toString(id))
                .build();
        scheduler.scheduleJob(
                job,
                TriggerBuilder.newTrigger()
                        .withIdentity("order-" + id)
                        .startAt(new Date())
                        .build());
    }

    /** By SQL, because asking Quartz for each would take minutes. */
    private void schedule(int crowd, String like) {
        JdbcTemplate jdbc = new JdbcTemplate(connections);
        for (String table : List.of("JOB_DETAILS", "TRIGGERS", "SIMPLE_TRIGGERS")) {
            String columns = columns(jdbc, "QRTZ_" + table);
            String copied = columns.replace("JOB_NAME", "concat('crowd-', f.n) as JOB_NAME")
                    .replace("TRIGGER_NAME", "concat('crowd-', f.n) as TRIGGER_NAME")
                    .replace("NEXT_FIRE_TIME", "NEXT_FIRE_TIME + 1 as NEXT_FIRE_TIME");
            String name = table.equals("JOB_DETAILS") ? "JOB_NAME" : "TRIGGER_NAME";
            jdbc.update(
                    "insert into QRTZ_%1$s (%2$s) select %3$s from QRTZ_%1$s q join field f on f.n < ? where q.%4$s = ?"
                            .formatted(table, columns, copied, name),
                    crowd,
                    like);
        }
    }

    private static String columns(JdbcTemplate jdbc, String table) {
        return String.join(", ", jdbc.queryForList("""
            select column_name from information_schema.columns
            where table_schema = database() and table_name = ? order by ordinal_position
            """, String.class, table));
    }

    private record Breach(WorkOrderDesk desk, Instant due, CountDownLatch left) implements Job {

        @Override
        public void execute(JobExecutionContext context) {
            long id = context.getMergedJobDataMap().getLongValueFromString(ORDER);
            @Nullable String unit = "370102001";
            try {
                desk.handle(Instruction.bySystem(
                        new WorkOrderNumber(id), new Command.BreachDeadline(1, ClockKind.CLOSE, unit, due)));
                left.countDown();
            } catch (Refusal ofTheCrowd) {
                // bears the number of an order that has been breached
            }
        }
    }
}
