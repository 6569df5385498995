package cn.hotline.scheduler.job;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.MovableClock;
import cn.hotline.core.notice.Outbox;
import cn.hotline.core.notice.ParkedMessage;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.reminder.NoticeBox;
import cn.hotline.core.reminder.NoticeItem;
import cn.hotline.core.reminder.NoticeRelay;
import cn.hotline.core.reminder.NoticeRelease;
import cn.hotline.core.timekeeping.ClockGuard;
import cn.hotline.core.timekeeping.ClockSettings;
import cn.hotline.core.timekeeping.RealTime;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.DueClocks;
import cn.hotline.core.workorder.DueCommands;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import cn.hotline.scheduler.Orders;
import cn.hotline.scheduler.SchedulerTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@SchedulerTest
class NoticesTest {

    private static final String UNIT = "3701-D-CGJ";
    private static final Actor HANDLER = Actor.operator(2, "经办人", Set.of(Role.HANDLER), UNIT, false);
    private static final Actor LEADER = Actor.operator(3, "负责人", Set.of(Role.UNIT_LEADER), UNIT, false);
    private static final Actor DISPATCHER = Actor.operator(4, "派单员", Set.of(Role.DISPATCHER), "3701-12345", true);

    @Autowired
    private DeadlineSweep sweep;

    @Autowired
    private NoticeRelay relay;

    @Autowired
    private NoticeRelease release;

    @Autowired
    private NoticeBox box;

    @Autowired
    private Orders orders;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private DueClocks dueClocks;

    @Autowired
    private DueCommands commands;

    @Autowired
    private Outbox outbox;

    @Autowired
    private WorkOrderDesk desk;

    @BeforeEach
    void startOnMondayMorning() {
        clock.moveTo("2026-03-02T10:00");
        orders.forgetAll();
    }

    @Test
    void whatFallsDueTogetherIsOneMessageInTheMorningWithItsItemsPageByPage() {
        inHandling(12);
        enforceAndTell();
        assertThat(box.list(null, 50, false, HANDLER).items())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).isEqualTo("您有12件事项：新派工单12件。"));

        clock.moveTo("2026-03-03T17:00:01");
        enforceAndTell();
        assertThat(box.list(null, 50, false, HANDLER).items())
                .as("nothing out of working hours")
                .hasSize(1);
        clock.moveTo("2026-03-04T08:31");
        enforceAndTell();
        assertThat(box.list(null, 50, false, HANDLER).items()).hasSize(1);

        clock.moveTo("2026-03-04T09:00");
        enforceAndTell();

        NoticeBox.Page page = box.list(null, 50, true, HANDLER);
        NoticeBox.Message morning = page.items().getFirst();
        assertThat(page.items()).hasSize(2);
        assertThat(page.unread()).isEqualTo(2);
        assertThat(morning.text()).isEqualTo("您有24件事项：红牌超期12件、超期督促12件。");
        assertThat(itemsOf(morning, HANDLER)).hasSize(24).doesNotHaveDuplicates();
        assertThat(itemsOf(morning, HANDLER).getFirst().text()).matches("工单[0-9]+（.+，先行联系时限3月3日17:00）.+。");
        assertThat(itemsOf(morning, DISPATCHER)).as("not the dispatcher's").isEmpty();

        box.read(morning.id(), HANDLER);
        assertThat(box.list(null, 50, true, HANDLER).unread()).isOne();
        box.readAll(HANDLER);
        assertThat(box.list(null, 50, true, HANDLER).items()).isEmpty();

        clock.moveTo("2026-03-05T09:00");
        enforceAndTell();
        assertThat(box.list(null, 50, true, LEADER).items())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).isEqualTo("您有12件事项：超期督促12件。"));
    }

    @Test
    void whoAskedForMoreTimeHearsOnceThatTheDeadlineCameFirst() {
        WorkOrderNumber order = inHandling(1).getFirst();
        orders.unit(UNIT, order, new Command.RecordContact(true, "已联系"));
        orders.unit(UNIT, order, new Command.RequestExtension(3, "等待鉴定"));
        clock.moveTo("2026-03-10T09:00");
        enforceAndTell();
        enforceAndTell();

        NoticeBox.Message morning = box.list(null, 50, true, HANDLER).items().getFirst();
        assertThat(itemsOf(morning, HANDLER))
                .extracting(NoticeItem::text)
                .filteredOn(text -> text.contains("延期申请未在时限届满前审批，已失效"))
                .singleElement()
                .asString()
                .contains("3月9日17:00");
        assertThat(orders.history(order)).containsOnlyOnce("BREACH_DEADLINE");
    }

    @Test
    void whatOnlyASupervisorCanDecideIsToldToTheSupervisors() {
        WorkOrderNumber order = inHandling(1).getFirst();
        orders.unit(UNIT, order, new Command.RecordContact(true, "已联系"));
        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofMinutes(1));
            orders.unit(UNIT, order, new Command.RequestReturn("非职责", "三定规定", "3701-D-GAJ", null, null));
            enforceAndTell();
            assertThat(told("RETURN_REQUESTED", "SUPERVISORS")).isEqualTo(i < 2 ? 0 : 1);
            orders.centre(
                    order,
                    i < 2
                            ? new Command.RejectReturn("属你单位")
                            : new Command.Arbitrate(UNIT, List.of(), List.of(), "属你单位"));
        }
        assertThat(told("RETURN_REQUESTED", "DISPATCHERS")).isEqualTo(2);

        orders.unit(UNIT, order, new Command.SignFor());
        for (int i = 0; i < 2; i++) {
            clock.advance(Duration.ofMinutes(1));
            orders.unit(UNIT, order, new Command.RequestExtension(1, "等待鉴定"));
            orders.centre(order, new Command.ApproveExtension(i + 1, null));
        }
        enforceAndTell();
        assertThat(told("EXTENSION_REQUESTED", "DISPATCHERS")).isOne();
        assertThat(told("EXTENSION_REQUESTED", "SUPERVISORS")).isOne();
    }

    private long told(String kind, String audience) {
        return orders.count(
                "select count(*) from notice where kind = '" + kind + "' and audience = '" + audience + "'");
    }

    @Test
    void theYellowCardIsThereBeforeTheCloseOfTheWorkingDayBefore() {
        WorkOrderNumber order = inHandling(1).getFirst();
        orders.unit(UNIT, order, new Command.RecordContact(true, "已联系"));
        enforceAndTell();
        clock.moveTo("2026-03-06T16:30:05");
        enforceAndTell();
        clock.moveTo("2026-03-06T16:31");
        enforceAndTell();

        assertThat(box.list(null, 50, true, HANDLER).items().getFirst().text()).isEqualTo("您有1件事项：黄牌预警1件。");
    }

    @Test
    void whatIsUnreadIsCountedHoweverMuchNewerWasRead() {
        orders.update("""
            insert into notice_group (release_at, unit_code, audience, kind, urgent, items, released_at)
            with recursive n (i) as (select 1 union all select i + 1 from n where i < 120)
            select timestampadd(minute, i, '2026-03-01 10:00'), '%s', 'HANDLERS', 'STEP', 0, 1, '2026-03-02 09:00' from n
            """.formatted(UNIT));
        assertThat(box.list(null, 10, false, HANDLER).unread()).isEqualTo(NoticeBox.COUNTED);
        box.readAll(HANDLER);
        assertThat(box.list(null, 10, false, HANDLER).unread()).isEqualTo(20);
    }

    @Test
    void anUrgentOrderWakesPeopleAtNight() {
        clock.moveTo("2026-03-03T02:00");
        orders.urgent();
        clock.moveTo("2026-03-03T02:31");
        enforceAndTell();
        clock.advance(Duration.ofSeconds(5));
        enforceAndTell();

        assertThat(box.list(null, 50, true, DISPATCHER).items())
                .flatExtracting(NoticeBox.Message::kinds)
                .extracting(kind -> kind.label() + kind.count())
                .containsExactlyInAnyOrder("红牌超期1", "超期督促1");
    }

    @Test
    void twoRelaysAndTwoReleasesAtOnceTellEachThingOnce() {
        orders.urgent(30);
        clock.moveTo("2026-03-02T10:31");
        sweepUntilNothingIsDue();
        atOnce(() -> relay.tellAll(7, 100));
        clock.advance(Duration.ofSeconds(1));
        atOnce(() -> {
            while (release.releaseOnce(3)) {
                Thread.onSpinWait();
            }
        });

        assertThat(orders.count("select count(*) from notice")).isEqualTo(60);
        assertThat(orders.count("select sum(items) from notice_group where released_at is not null"))
                .isEqualTo(60);
        assertThat(orders.count("select count(*) from outbox where told_at is null"))
                .isZero();
    }

    @Test
    void aRelayCutOffInTheMiddleLosesAndRepeatsNothing() {
        orders.urgent(5);
        clock.moveTo("2026-03-02T10:31");
        assertThat(sweep.run().breached()).isEqualTo(5);
        transaction.executeWithoutResult(cut -> {
            relay.tellOnce(100);
            cut.setRollbackOnly();
        });
        assertThat(orders.count("select count(*) from notice")).isZero();

        relay.tellAll(100, 10);
        relay.tellAll(100, 10);

        assertThat(orders.count("select count(*) from notice")).isEqualTo(5);
        assertThat(orders.count("select sum(items) from notice_group")).isEqualTo(5);
    }

    @Test
    void whatCannotBeToldIsParkedAndHoldsUpNothing() {
        orders.urgent(4);
        clock.moveTo("2026-03-02T10:31");
        sweep.run();
        orders.update("update work_order_history set fields = 'x' where command = 'BREACH_DEADLINE' limit 1");

        relay.tellAll(100, 10);

        assertThat(orders.count("select count(*) from notice")).isEqualTo(3);
        assertThat(orders.count("select count(*) from outbox where tell_parked_at is not null"))
                .isOne();
        assertThat(orders.count("select count(*) from outbox where sent_at is null"))
                .as("the search index is another matter")
                .isEqualTo(8);
        List<ParkedMessage> aside = outbox.parkedTelling(0, 10);
        assertThat(aside).singleElement().satisfies(message -> {
            assertThat(message.event()).isEqualTo("BREACH_DEADLINE");
            assertThat(message.problem()).isNotBlank();
        });
        assertThat(outbox.backlog().parkedTelling()).isOne();

        orders.update("update work_order_history set fields = '{}' where fields = 'x'");
        assertThat(outbox.release(List.of(aside.getFirst().id()))).isOne();
        relay.tellAll(100, 10);
        assertThat(orders.count("select count(*) from notice")).isEqualTo(4);
    }

    @Test
    void aMachineWhoseClockIsFiveMinutesFastBreachesNothing() {
        WorkOrderNumber order = orders.urgent();
        clock.moveTo("2026-03-02T10:26");
        MovableClock fast = new MovableClock();
        fast.moveTo("2026-03-02T10:31");
        DeadlineSweep wrong = sweepBy(fast);

        assertThat(wrong.run()).isEqualTo(SweepReport.NOTHING);
        assertThat(orders.history(order)).containsExactly("REGISTER");

        fast.moveTo("2026-03-02T10:26:05");
        assertThat(wrong.run().warned()).as("within the tolerance again").isOne();
    }

    private DeadlineSweep sweepBy(MovableClock machine) {
        ClockGuard guard = new ClockGuard(
                machine, clock::instant, new ClockSettings(Duration.ofSeconds(10)), Optional.of(new RealTime()));
        return new DeadlineSweep(dueClocks, commands, desk, guard, new SweepWatch(dueClocks, guard), 10, 100, 1);
    }

    private List<WorkOrderNumber> inHandling(int count) {
        List<WorkOrderNumber> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            WorkOrderNumber order = orders.normal();
            orders.centre(order, new Command.Dispatch(UNIT, List.of(), null));
            orders.unit(UNIT, order, new Command.SignFor());
            all.add(order);
        }
        return all;
    }

    private void enforceAndTell() {
        sweepUntilNothingIsDue();
        relay.tellAll(100, 100);
        while (release.releaseOnce(100)) {
            Thread.onSpinWait();
        }
    }

    private void sweepUntilNothingIsDue() {
        for (int i = 0; i < 20 && sweep.run().done() > 0; i++) {
            assertThat(i).as("sweeps").isLessThan(19);
        }
    }

    private List<NoticeItem> itemsOf(NoticeBox.Message message, Actor actor) {
        List<NoticeItem> all = new ArrayList<>();
        NoticeBox.Items page = box.items(message.id(), null, 10, actor);
        all.addAll(page.items());
        while (page.next() != null) {
            page = box.items(message.id(), page.next(), 10, actor);
            all.addAll(page.items());
        }
        return all;
    }

    private static void atOnce(Runnable work) {
        CompletableFuture<Void> other = CompletableFuture.runAsync(work);
        work.run();
        other.join();
    }
}
