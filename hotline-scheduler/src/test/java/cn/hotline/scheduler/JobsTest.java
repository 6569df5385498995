package cn.hotline.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.MovableClock;
import cn.hotline.core.workorder.WorkOrderNumber;
import cn.hotline.local.RealServers;
import cn.hotline.local.Waiting;
import cn.hotline.scheduler.job.EmbeddingShare;
import cn.hotline.scheduler.job.LinkingShare;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** A process that has the module on its classpath and says nothing else. */
@RealServers
@SpringBootTest(
        classes = SchedulerTestApplication.class,
        properties = {
            "hotline.local.database=hotline_scheduler_jobs_test",
            "hotline.elasticsearch.alias=scheduler-jobs-test",
            "hotline.scheduler.sweep.every=200ms",
            "hotline.escalation.centre-urgent[0].to=SUPERVISOR",
            "hotline.escalation.centre-urgent[0].after=0s",
            SchedulerTest.KEY,
            SchedulerTest.HASH_KEY
        })
@DirtiesContext
class JobsTest {

    private static final String UNSENT = "select count(*) from outbox where sent_at is null";

    @Autowired
    private Scheduler quartz;

    @Autowired
    private Orders orders;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SchedulerProperties settings;

    @Autowired
    private EmbeddingShare embedding;

    @Autowired
    private LinkingShare linking;

    @Autowired
    private ApplicationContext context;

    @Test
    void runByThemselves() {
        WorkOrderNumber order = orders.urgent();

        clock.advance(Duration.ofHours(1));

        assertThat(Waiting.until(
                        Duration.ofSeconds(20), () -> orders.history(order).size() == 3))
                .isTrue();
        assertThat(orders.history(order)).containsExactly("REGISTER", "BREACH_DEADLINE", "ESCALATE_DEADLINE");
        assertThat(orders.count("select count(*) from work_order_history where work_order_id = " + order.id()
                        + " and fields ->> '$.to' = 'SUPERVISOR'"))
                .as("urged as configured here, not the dispatcher first")
                .isOne();
    }

    @Test
    void carryEveryChangeIntoTheIndexWithinFiveSeconds() {
        orders.normal();
        assertThat(Waiting.until(Duration.ofSeconds(30), () -> orders.count(UNSENT) == 0))
                .as("the first message, for which the index is created")
                .isTrue();

        orders.normal();

        assertThat(Waiting.until(Duration.ofSeconds(5), () -> orders.count(UNSENT) == 0))
                .isTrue();
    }

    @Test
    void standInTheDatabaseOncePerCluster() throws SchedulerException {
        assertThat(quartz.getMetaData().isJobStoreClustered()).isTrue();
        assertThat(quartz.getMetaData().getJobStoreClass()).isEqualTo(TrustedStore.class);
        assertThat(names("select job_name from QRTZ_JOB_DETAILS where is_nonconcurrent = '1' order by job_name"))
                .containsExactly(
                        "admission-alarms",
                        "bulk-reassignment",
                        "calendar-recount",
                        "chain",
                        "deadline-sweep-1",
                        "deadline-sweep-2",
                        "embedding-1",
                        "index-rebuild",
                        "index-reconcile",
                        "linking",
                        "notice-purge",
                        "notice-relay",
                        "notice-release",
                        "outbox-purge",
                        "outbox-relay",
                        "topic-watch")
                .isEqualTo(names("select trigger_name from QRTZ_TRIGGERS order by trigger_name"));
    }

    @Test
    void followTheConfigurationAndAreOtherwiseLeftAlone() throws SchedulerException {
        Timetable timetable = new Timetable(quartz);
        List<Duty> duties = Duties.of(settings, embedding, linking);
        String started = "select start_time from QRTZ_TRIGGERS where trigger_name = 'deadline-sweep-2'";
        String interval = "select repeat_interval from QRTZ_SIMPLE_TRIGGERS where trigger_name = 'deadline-sweep-2'";
        long before = orders.count(started);

        timetable.arrange(duties);
        assertThat(orders.count(started)).isEqualTo(before);

        timetable.arrange(duties.stream().map(this::slower).toList());
        assertThat(orders.count(interval)).isEqualTo(Duration.ofHours(7).toMillis());

        timetable.arrange(duties.stream()
                .filter(duty -> !duty.name().equals("deadline-sweep-2"))
                .toList());
        assertThat(names("select job_name from QRTZ_JOB_DETAILS")).doesNotContain("deadline-sweep-2");

        timetable.arrange(duties);
        assertThat(orders.count(interval)).isEqualTo(200);
    }

    @Test
    void aMachineThatIsFiveMinutesFastLeavesThemToTheOthersAndTakesPartAgainWhenItIsRight() throws Exception {
        String takesPart =
                "select count(*) from QRTZ_SCHEDULER_STATE where instance_name = '%s'".formatted(FastMachine.INSTANCE);
        String putOff = "select count(*) from QRTZ_TRIGGERS where next_fire_time > %d";
        try (FastMachine fast = new FastMachine(context, settings)) {
            assertThat(Waiting.until(Duration.ofSeconds(20), () -> fast.held() > 8))
                    .isTrue();
            assertThat(orders.count(takesPart)).isZero();

            long next = orders.count("select max(next_fire_time) from QRTZ_TRIGGERS");
            orders.update(
                    "update QRTZ_TRIGGERS set next_fire_time = %1$d, start_time = %1$d".formatted(next + 300_000));
            fast.setRight();
            assertThat(Waiting.until(Duration.ofSeconds(20), () -> orders.count(takesPart) == 1))
                    .isTrue();
            assertThat(Waiting.until(Duration.ofSeconds(20), () -> orders.count(putOff.formatted(next + 299_000)) == 0))
                    .as("what a fast clock put off runs now")
                    .isTrue();
        }
        runByThemselves();
    }

    private Duty slower(Duty duty) {
        return new Duty(duty.name(), duty.work(), Duration.ofHours(7), duty.description());
    }

    private List<String> names(String sql) {
        return database.sql(sql).query(String.class).list();
    }
}
