package cn.hotline.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.MovableClock;
import cn.hotline.local.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Processes of the scheduler on one database. Orders are registered in March; the processes live today and find all late. */
@SchedulerTest
class SchedulerProcessTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String NOTHING_LEFT = "select count(*) = 0 from deadline_clock where next_at is not null";
    private static final String BREACHED = "select count(*) from deadline_clock where status = 'BREACHED'";
    private static final String BREACHES = "select count(*) from work_order_history where command = 'BREACH_DEADLINE'";
    private static final String CLOCKS_IN_HISTORY = """
        select count(distinct work_order_id, json_extract(fields, '$.clock'))
        from work_order_history where command = 'BREACH_DEADLINE'
        """;
    private static final String STEPS_IN_HISTORY = """
        select count(distinct work_order_id, json_extract(fields, '$.clock'), json_extract(fields, '$.step'))
        from work_order_history where command = 'ESCALATE_DEADLINE'
        """;
    private static final String WRONG_VERSIONS = """
        select count(*) from work_order o
        where o.version <> (select count(*) from work_order_history h where h.work_order_id = o.id)
           or o.version <> (select count(*) from outbox x where x.work_order_id = o.id and x.event <> 'REPAIR')
        """;

    @Autowired
    private Orders orders;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void startOnMondayMorning() {
        clock.moveTo("2026-03-02T10:00");
        orders.forgetAll();
    }

    @Test
    void twoProcessesBreachEachClockOnce() throws InterruptedException {
        try (SchedulerProcess one = SchedulerProcess.start("one");
                SchedulerProcess two = SchedulerProcess.start("two")) {
            await("both at work", "select count(*) = 2 from QRTZ_SCHEDULER_STATE");
            orders.urgent(400);

            await("all breached", "select count(*) = 1200 from deadline_clock where status = 'BREACHED'");

            await("all urged by every step", NOTHING_LEFT);
            assertThatEachBreachIsToldOnce();
            assertThat(one.endsWhenAsked()).isTrue();
            assertThat(two.endsWhenAsked()).isTrue();
        }
        assertThat(orders.count("select count(*) from QRTZ_FIRED_TRIGGERS where state = 'EXECUTING'"))
                .as("jobs that were cut off")
                .isZero();
    }

    @Test
    void aProcessThatDiesInTheMiddleLosesNothingAndRepeatsNothing() throws InterruptedException {
        orders.urgent(300);
        try (SchedulerProcess dying = SchedulerProcess.start("dying", "hotline.scheduler.sweep.batch=5")) {
            await("some breached", "select count(*) > 100 from deadline_clock where status = 'BREACHED'");
            dying.kill();
        }
        assertThat(orders.count(BREACHED)).as("breached before the end").isBetween(100L, 899L);
        assertThatEachBreachIsToldOnce();

        try (SchedulerProcess heir = SchedulerProcess.start("heir")) {
            await("all breached", "select count(*) = 900 from deadline_clock where status = 'BREACHED'");
            await("all urged by every step", NOTHING_LEFT);

            assertThatEachBreachIsToldOnce();
            assertThat(heir.endsWhenAsked()).isTrue();
        }
    }

    private void assertThatEachBreachIsToldOnce() {
        assertThat(orders.count(BREACHES)).isEqualTo(orders.count(BREACHED));
        assertThat(orders.count(CLOCKS_IN_HISTORY)).isEqualTo(orders.count(BREACHED));
        assertThat(orders.count(STEPS_IN_HISTORY))
                .as("each step once")
                .isEqualTo(orders.count("select sum(step) from deadline_clock"))
                .isEqualTo(orders.count("select count(*) from work_order_history where command = 'ESCALATE_DEADLINE'"));
        assertThat(orders.count(WRONG_VERSIONS)).isZero();
    }

    private void await(String what, String condition) {
        assertThat(Waiting.until(LONG, () -> orders.count(condition) == 1))
                .as(what)
                .isTrue();
    }
}
