package cn.hotline.core.grid;

import static cn.hotline.core.workorder.Desk.COMMUNITY;
import static cn.hotline.core.workorder.Desk.OTHER_STREET;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.Desk;
import cn.hotline.core.workorder.Refusal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A6: resident, lane steward, lane chief, street chief, and an order when nobody below can solve it. */
@CoreTest
class ChainTest {

    private static final Actor ADMIN = Actor.operator(9107, "系统管理员", Set.of(Role.ADMIN), Desk.CENTRE, true);
    private static final NewMatter.Word WORD = new NewMatter.Word("需要街道协调");
    private static final AtomicInteger LANES = new AtomicInteger();

    @Autowired
    private LaneDesk lanes;

    @Autowired
    private ChainDesk chain;

    @Autowired
    private MatterReading matters;

    @Autowired
    private ChainRun run;

    @Autowired
    private RecordDesk records;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    private String lane = "";

    @BeforeEach
    void aLane() {
        clock.moveTo("2026-03-04T09:00");
        lane = "L" + LANES.incrementAndGet();
        lanes.enter(new NewLane(lane, "曲水亭巷" + lane, LaneKind.LANE, null, COMMUNITY), ADMIN);
    }

    @Test
    void aMatterClimbsLevelByLevelAndBecomesOneOrderThatSaysHowTheResidentAgreed_A6_A29() {
        long id = raise();
        assertThat(view(id).dueAt()).isEqualTo(MovableClock.at("2026-03-04T14:00"));
        assertThatThrownBy(() -> chain.handUp(id, 1, WORD, handler(STREET)))
                .isInstanceOf(OrganisationRefused.class)
                .hasMessageContaining("小巷管家");
        assertThatThrownBy(() -> matters.one(id, handler(OTHER_STREET))).isInstanceOf(OrganisationRefused.class);
        chain.handUp(id, 1, WORD, handler(COMMUNITY));
        chain.handUp(id, 2, WORD, handler(COMMUNITY));
        assertThat(view(id).level()).isEqualTo(MatterLevel.STREET_CHIEF);
        chain.handUp(id, 3, WORD, handler(STREET));

        MatterView filed = view(id);
        assertThat(filed.state()).isEqualTo(MatterState.FILED);
        assertThat(filed.order()).isNotNull();
        assertThat(filed.steps())
                .extracting(MatterView.Step::kind)
                .containsExactly(
                        MatterStepKind.RAISED,
                        MatterStepKind.HANDED_UP,
                        MatterStepKind.HANDED_UP,
                        MatterStepKind.FILING,
                        MatterStepKind.FILED);
        assertThat(database.sql("select channel from work_order where id = (select order_id from chain_matter where id"
                                + " = ?)")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("COMMUNITY");
        assertThat(database.sql("select note from work_order_history where actor = 'system' and idempotency_key = ?")
                        .param("chain-" + id)
                        .query(String.class)
                        .single())
                .contains("当面口头同意");
    }

    @Test
    void aProcessThatDiedBetweenTheOrderAndTheMatterMakesNoSecondOrder() {
        long id = raise();
        chain.handUp(id, 1, WORD, handler(COMMUNITY));
        chain.handUp(id, 2, WORD, handler(COMMUNITY));
        chain.handUp(id, 3, WORD, handler(STREET));
        String order = view(id).order();
        database.sql("update chain_matter set state = 'FILING', order_id = null, next_at = level_since where id = ?")
                .param(id)
                .update();
        database.sql("delete from chain_step where matter_id = ? and kind = 'FILED'")
                .param(id)
                .update();
        while (run.step()) {}
        assertThat(view(id).order()).isEqualTo(order);
    }

    @Test
    void ofHandingUpAndSolvingInTheSameSecondOneCountsAndTheOtherIsTold() throws Exception {
        long id = raise();
        List<Callable<Boolean>> both = List.of(
                () -> succeeds(() -> chain.handUp(id, 1, WORD, handler(COMMUNITY))),
                () -> succeeds(() -> chain.solve(id, 1, WORD, handler(COMMUNITY))));
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            int successes = 0;
            for (Future<Boolean> one : people.invokeAll(both)) {
                successes += one.get() ? 1 : 0;
            }
            assertThat(successes).isEqualTo(1);
        }
        assertThat(view(id).version()).isEqualTo(2);
    }

    @Test
    void whatWaitsTooLongAtALevelIsHandedUpOnceByWhicheverInstance() throws Exception {
        long id = raise();
        while (run.step()) {}
        assertThat(view(id).level()).isEqualTo(MatterLevel.STEWARD);
        clock.moveTo("2026-03-04T14:01");
        try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
            List<Future<?>> ends = List.of(instances.submit(this::runAll), instances.submit(this::runAll));
            for (Future<?> end : ends) {
                end.get();
            }
        }
        MatterView late = view(id);
        assertThat(late.level()).isEqualTo(MatterLevel.LANE_CHIEF);
        assertThat(late.steps().getLast().kind()).isEqualTo(MatterStepKind.OVERDUE);
        clock.moveTo("2026-03-30T10:00");
        runAll();
        clock.moveTo("2026-04-30T10:00");
        runAll();
        assertThat(view(id).state()).isEqualTo(MatterState.FILED);
    }

    @Test
    void whatAStewardFindsAndFixesIsCountedApartAndNeverAnOrder_A7() {
        long orders = orders();
        NewRecord found = new NewRecord(null, true, clock.instant(), "曲水亭巷12号门前", "井盖松动，当场复位");
        ProactiveRecord record = records.foundAndFixed(lane, found, null, handler(COMMUNITY));
        assertThat(record.fixed()).isTrue();
        assertThat(record.duty()).isEqualTo(GridDuty.HAZARD_INSPECTION);
        assertThat(orders()).isEqualTo(orders);
        NewRecord tomorrow = new NewRecord(null, true, clock.instant().plusSeconds(1), "门前", "预告");
        assertThatThrownBy(() -> records.foundAndFixed(lane, tomorrow, null, handler(COMMUNITY)))
                .isInstanceOf(Refusal.InvalidCommand.class);
    }

    private void runAll() {
        while (run.step()) {}
    }

    private long raise() {
        NewMatter draft = new NewMatter(
                null,
                null,
                "ENV.NOISE_SITE",
                "工地夜间施工",
                "巷口工地夜里施工。",
                "巷口",
                new NewMatter.Resident("李四", "13805310009", "当面口头同意"));
        long id = chain.raise(lane, draft, "once-" + lane, handler(COMMUNITY));
        assertThat(chain.raise(lane, draft, "once-" + lane, handler(COMMUNITY))).isEqualTo(id);
        return id;
    }

    private MatterView view(long id) {
        return matters.one(id, ADMIN);
    }

    private long orders() {
        return database.sql("select count(*) from work_order").query(Long.class).single();
    }

    private static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (OrganisationRefused refused) {
            return false;
        }
    }
}
