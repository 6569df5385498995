package cn.hotline.scheduler.job;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.MovableClock;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.WorkOrderNumber;
import cn.hotline.scheduler.Orders;
import cn.hotline.scheduler.SchedulerTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SchedulerTest
class DeadlineSweepTest {

    @Autowired
    private DeadlineSweep sweep;

    @Autowired
    private Orders orders;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionOperations transaction;

    @BeforeEach
    void startOnMondayMorning() {
        clock.moveTo("2026-03-02T10:00");
        orders.forgetAll();
    }

    @Test
    void doesNothingWhileNothingIsDue() {
        WorkOrderNumber order = orders.urgent();

        assertThat(sweep.run()).isEqualTo(new SweepReport(0, 0, 0, 0, 0, Duration.ZERO));
        assertThat(orders.history(order)).containsExactly("REGISTER");
    }

    @Test
    void warnsOnceAndBreachesOnce() {
        WorkOrderNumber order = orders.urgent();

        clock.advance(Duration.ofMinutes(15));
        assertThat(sweep.run().warned()).isOne();
        assertThat(sweep.run().done()).isZero();
        clock.advance(Duration.ofMinutes(15));
        assertThat(sweep.run().done()).as("the last moment is in time").isZero();
        clock.advance(Duration.ofMillis(1));
        assertThat(sweep.run().breached()).isOne();
        assertThat(sweep.run().escalated()).isOne();
        assertThat(sweep.run().done()).isZero();

        assertThat(orders.history(order))
                .containsExactly("REGISTER", "WARN_OF_DEADLINE", "BREACH_DEADLINE", "ESCALATE_DEADLINE");
    }

    @Test
    void breachesWithoutAWarningWhatIsAlreadyLate() {
        WorkOrderNumber order = orders.urgent();

        clock.advance(Duration.ofHours(1));

        assertThat(sweep.run()).isEqualTo(new SweepReport(0, 1, 0, 0, 0, Duration.ofMinutes(45)));
        assertThat(orders.history(order)).containsExactly("REGISTER", "BREACH_DEADLINE");
    }

    @Test
    void breachesEachOfSeveralClocksOfOneOrderInASuccessiveBatch() {
        WorkOrderNumber order = orders.urgent();

        clock.advance(Duration.ofDays(30));

        assertThat(sweep.run().breached()).isEqualTo(3);
        assertThat(orders.history(order))
                .containsExactly("REGISTER", "BREACH_DEADLINE", "BREACH_DEADLINE", "BREACH_DEADLINE");
        assertThat(orders.version(order)).isEqualTo(4);
    }

    @Test
    void worksThroughManyBatches() {
        orders.urgent(35);

        clock.advance(Duration.ofDays(30));

        assertThat(sweep.run())
                .extracting(SweepReport::breached, SweepReport::left)
                .containsExactly(105, 0);
        assertThat(orders.count("select count(*) from deadline_clock where status = 'BREACHED'"))
                .isEqualTo(105);
        assertThat(orders.count("select count(*) from outbox where event = 'BREACH_DEADLINE'"))
                .isEqualTo(105);
    }

    @Test
    void passesOverAnOrderThatSomebodyElseHolds() {
        WorkOrderNumber held = orders.urgent();
        WorkOrderNumber free = orders.urgent();
        clock.advance(Duration.ofHours(1));

        SweepReport meanwhile = transaction.execute(inTransaction -> {
            database.sql("select id from work_order where id = ? for update")
                    .param(held.id())
                    .query(Long.class)
                    .single();
            return CompletableFuture.supplyAsync(sweep::run).join();
        });

        assertThat(meanwhile)
                .extracting(SweepReport::breached, SweepReport::left)
                .containsExactly(1, 1);
        assertThat(orders.history(held)).containsExactly("REGISTER");
        assertThat(orders.history(free)).containsExactly("REGISTER", "BREACH_DEADLINE");
        assertThat(sweep.run().breached()).isOne();
        assertThat(orders.history(held)).containsExactly("REGISTER", "BREACH_DEADLINE");
    }

    @Test
    void leavesOutTheOneOrderThatCannotBeWritten() {
        List<WorkOrderNumber> all = orders.urgent(8);
        WorkOrderNumber broken = all.get(5);
        database.sql("insert into work_order_history select work_order_id, 2, command, from_state, to_state, actor,"
                        + " actor_name, actor_unit, at, fields, note, null, null, previous_hash, hash"
                        + " from work_order_history where work_order_id = ?")
                .param(broken.id())
                .update();
        clock.advance(Duration.ofHours(1));

        assertThat(sweep.run())
                .extracting(SweepReport::breached, SweepReport::left)
                .containsExactly(7, 1);
        assertThat(orders.version(broken)).isOne();
    }

    @Test
    void takesAShelvedOrderUpAgainOnThePlannedDate() {
        WorkOrderNumber order = orders.normal();
        orders.centre(order, new Command.Dispatch("3701-D-CGJ", List.of(), null));
        orders.unit("3701-D-CGJ", order, new Command.SignFor());
        orders.centre(order, new Command.Shelve(LocalDate.of(2026, 3, 9), "等待供热季结束"));

        clock.moveTo("2026-03-09T08:59");
        assertThat(sweep.run().resumed()).isZero();
        clock.moveTo("2026-03-09T09:00");
        assertThat(sweep.run().resumed()).isOne();
        assertThat(sweep.run().resumed()).isZero();

        assertThat(orders.history(order)).containsOnlyOnce("RESUME");
        assertThat(orders.count("select count(*) from work_order where state = 'HANDLING'"))
                .isOne();
    }

    @Test
    void endsAfterTheBatchItIsAtWhenTold() {
        orders.urgent(15);
        clock.advance(Duration.ofHours(1));
        int[] asked = {0};

        SweepReport cut = sweep.runBesidePeople(() -> asked[0]++ > 0);

        assertThat(cut.breached()).isEqualTo(10);
        assertThat(sweep.run().breached()).isEqualTo(5);
    }

    @Test
    void saysHowLateItWas() {
        orders.urgent();
        clock.advance(Duration.ofHours(5));

        assertThat(sweep.run().latest()).isEqualTo(Duration.ofHours(5).minusMinutes(15));
    }

    @Test
    void urgesByStepsAsLongAsTheOrderIsNotDone() {
        WorkOrderNumber order = orders.urgent();
        clock.moveTo("2026-03-02T10:31");
        sweepUntilNothingIsDue();
        assertThat(orders.history(order)).containsExactly("REGISTER", "BREACH_DEADLINE", "ESCALATE_DEADLINE");
        clock.moveTo("2026-03-02T11:01");
        sweepUntilNothingIsDue();
        assertThat(steps(order)).containsExactly("1 DISPATCHER", "2 SUPERVISOR");

        orders.centre(order, new Command.Dispatch("3701-D-CGJ", List.of(), null));
        clock.moveTo("2026-03-02T11:30");
        sweepUntilNothingIsDue();
        assertThat(orders.history(order)).endsWith("ESCALATE_DEADLINE", "DISPATCH", "WARN_OF_DEADLINE");
    }

    @Test
    void whoeverTakesOverWhatIsOverdueIsUrgedFromTheFirstStepOn() {
        WorkOrderNumber order = orders.normal();
        clock.moveTo("2026-03-12T10:00");
        sweepUntilNothingIsDue();
        assertThat(closing(order)).containsExactly("- DISPATCHER", "- SUPERVISOR");

        orders.centre(order, new Command.Dispatch("3701-D-CGJ", List.of(), null));
        clock.moveTo("2026-03-13T08:29");
        sweepUntilNothingIsDue();
        assertThat(closing(order)).as("not all at once").hasSize(2);
        clock.moveTo("2026-03-16T08:30");
        sweepUntilNothingIsDue();
        assertThat(closing(order))
                .endsWith("3701-D-CGJ HANDLER", "3701-D-CGJ UNIT_LEADER")
                .hasSize(4);

        orders.centre(order, new Command.Reassign("3701-D-GAJ", List.of(), "更正"));
        clock.moveTo("2026-03-31T08:30");
        sweepUntilNothingIsDue();
        assertThat(closing(order))
                .hasSize(8)
                .endsWith(
                        "3701-D-GAJ HANDLER", "3701-D-GAJ UNIT_LEADER", "3701-D-GAJ SUPERVISOR", "3701-D-GAJ BULLETIN");
    }

    /** Whom the steps about the closure named, the first one first. */
    private List<String> closing(WorkOrderNumber order) {
        return database.sql("select concat(coalesce(fields ->> '$.unit', '-'), ' ', fields ->> '$.to')"
                        + " from work_order_history where work_order_id = ? and command = 'ESCALATE_DEADLINE'"
                        + " and fields ->> '$.clockKind' = 'CLOSE' order by version")
                .param(order.id())
                .query(String.class)
                .list();
    }

    @Test
    void catchesUpInDueOrderAfterHoursOfDowntime() {
        WorkOrderNumber order = orders.urgent();
        orders.centre(order, new Command.Dispatch("3701-D-CGJ", List.of(), null));
        clock.moveTo("2026-03-03T07:00");

        assertThat(sweep.run().latest()).isGreaterThan(Duration.ofHours(20));
        sweepUntilNothingIsDue();

        assertThat(steps(order))
                .hasSize(9)
                .startsWith("1 HANDLER")
                .containsSubsequence("1 HANDLER", "2 UNIT_LEADER", "3 SUPERVISOR");
        assertThat(orders.count("select count(distinct h.fields) from work_order_history h"
                        + " where h.command in ('BREACH_DEADLINE', 'ESCALATE_DEADLINE')"))
                .as("each once")
                .isEqualTo(12);
        assertThat(orders.count("select count(*) from deadline_clock where next_at <= '2026-03-03 07:00'"))
                .isZero();
    }

    @Test
    void aClockSetBackRepeatsNothing() {
        WorkOrderNumber order = orders.urgent();
        clock.moveTo("2026-03-02T10:31");
        sweepUntilNothingIsDue();
        List<String> before = orders.history(order);

        clock.advance(Duration.ofMinutes(-5));
        assertThat(sweep.run().done()).isZero();
        clock.advance(Duration.ofMinutes(6));
        sweepUntilNothingIsDue();

        assertThat(orders.history(order)).isEqualTo(before);
    }

    private List<String> steps(WorkOrderNumber order) {
        return database.sql("select concat(fields ->> '$.step', ' ', fields ->> '$.to') from work_order_history"
                        + " where work_order_id = ? and command = 'ESCALATE_DEADLINE' order by version")
                .param(order.id())
                .query(String.class)
                .list();
    }

    private void sweepUntilNothingIsDue() {
        for (int i = 0; i < 20 && sweep.run().done() > 0; i++) {
            assertThat(i).as("sweeps").isLessThan(19);
        }
    }
}
