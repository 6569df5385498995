package cn.hotline.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.MovableClock;
import cn.hotline.core.embedding.AppealVectors;
import cn.hotline.core.embedding.Embedder;
import cn.hotline.core.embedding.EmbeddingRun;
import cn.hotline.core.embedding.Model;
import cn.hotline.core.embedding.ReEmbedding;
import cn.hotline.core.embedding.RunState;
import cn.hotline.core.embedding.VectorFiller;
import cn.hotline.core.embedding.VectorStore;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SearchTest
class ReEmbeddingTest {

    @Autowired
    private Hotline hotline;

    @Autowired
    private ReEmbedding embedding;

    @Autowired
    private VectorFiller filler;

    @Autowired
    private AppealVectors vectors;

    @Autowired
    private VectorStore store;

    @Autowired
    private Embedder embedder;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private List<Long> orders = List.of();

    /** Orders with vectors of another model only, as after an upgrade. */
    @BeforeEach
    void ordersOfAnotherModel() {
        orders = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            orders.add(hotline.register("旧模型时期的工单" + i, "积水没过脚踝").id());
        }
        hotline.settle();
        while (filler.fill(50)) {
            assertThat(embedder.model().dimensions()).isEqualTo(512);
        }
        hotline.settle();
        sql.sql("delete from embedding_run").update();
        sql.sql("update ignore appeal_vector set model = 'older'").update();
        sql.sql("delete from appeal_vector where model <> 'older'").update();
    }

    @Test
    void aModelThatIsNewHereIsBegunWithByItselfAndVectorsOfTheOlderStay() {
        assertThat(vectors.of(orders)).as("of another model: never given out").isEmpty();
        drive();
        EmbeddingRun run = run();
        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(run.startedBy()).isEqualTo(Actor.system().ref());
        assertThat(run.lookedAt()).isEqualTo(run.total());
        assertThat(vectors.of(orders)).hasSize(6);
        assertThat(store.vectors(new Model("older", embedder.model().version(), 512), orders))
                .hasSize(6);
        drive();
        assertThat(run()).as("once for a model").isEqualTo(run);
    }

    @Test
    void aModelThatIsGoneBackToBeginsAnewAndLeavesNoGap() {
        drive();
        embedding.start(1, Hotline.AGENT);
        EmbeddingRun brokenOff = run();
        long meanwhile = takenInUnderAnotherModel();
        embedding.step();
        assertThat(run().id())
                .as("somebody may be at work with the other model")
                .isEqualTo(brokenOff.id());
        clock.advance(Duration.ofMinutes(2));
        drive();
        assertThat(run().id()).isGreaterThan(brokenOff.id());
        assertThat(run().state()).isEqualTo(RunState.FINISHED);
        assertThat(sql.sql("select state from embedding_run where id = ?")
                        .param(brokenOff.id())
                        .query(String.class)
                        .single())
                .isEqualTo(RunState.STOPPED.name());
        assertThat(vectors.of(List.of(meanwhile))).hasSize(1);
        EmbeddingRun last = run();
        clock.advance(Duration.ofMinutes(2));
        drive();
        assertThat(run()).as("once each time").isEqualTo(last);
    }

    @Test
    void aClockThatIsSetBackHoldsUpNoRun() {
        embedding.start(2, Hotline.AGENT);
        assertThat(embedding.step()).isTrue();
        clock.advance(Duration.ofHours(-2));
        assertThat(embedding.step()).isTrue();
        assertThat(waiting()).isEqualTo(4);
        clock.advance(Duration.ofHours(2));
    }

    @Test
    void bringsUpNoMoreInASecondThanItMay() {
        embedding.start(2, Hotline.AGENT);
        assertThat(embedding.step()).isTrue();
        assertThat(embedding.step()).as("within the same second").isFalse();
        assertThat(waiting()).isEqualTo(2);
        clock.advance(Duration.ofSeconds(1));
        assertThat(embedding.step()).isTrue();
        assertThat(waiting()).isEqualTo(4);
        embedding.start(500, Hotline.AGENT);
        assertThat(run().perSecond()).as("a running one only changes its speed").isEqualTo(500);
        drive();
        assertThat(run().state()).isEqualTo(RunState.FINISHED);
    }

    @Test
    void aKilledStepIsTakenAgainAndAStoppedRunLeavesTheRest() {
        embedding.start(2, Hotline.AGENT);
        EmbeddingRun before = run();
        transaction.executeWithoutResult(killed -> {
            embedding.step();
            filler.fill(1);
            killed.setRollbackOnly();
        });
        assertThat(run()).isEqualTo(before);
        assertThat(waiting()).isZero();
        embedding.step();
        filler.fill(1);
        embedding.stop(Hotline.DISPATCHER);
        assertThat(run().state()).isEqualTo(RunState.STOPPED);
        assertThat(run().endedBy()).isEqualTo(Hotline.DISPATCHER.ref());
        assertThat(waiting()).isZero();
        assertThat(computed()).as("what was computed stays").isOne();
        assertThat(embedding.step()).as("a stopped one stays stopped").isFalse();
        embedding.start(null, Hotline.AGENT);
        drive();
        assertThat(vectors.of(orders)).hasSize(6);
    }

    @Test
    void newOrdersComeBeforeThoseThatARunBringsUp() {
        embedding.start(500, Hotline.AGENT);
        embedding.step();
        WorkOrderNumber fresh = hotline.register("刚刚登记", "还没有人看");
        hotline.settle();
        filler.fill(1);
        assertThat(vectors.of(List.of(fresh.id()))).hasSize(1);
    }

    @Test
    void aSpeedOutOfBoundsIsRefused() {
        for (int speed : new int[] {0, -1, 501}) {
            assertThatThrownBy(() -> embedding.start(speed, Hotline.AGENT)).isInstanceOf(Refusal.InvalidCommand.class);
        }
        assertThat(embedding.status().run()).isNull();
        assertThat(embedding.status().problem()).isNull();
    }

    /** An order that only the other model has seen, after the run of this model was past its place. */
    private long takenInUnderAnotherModel() {
        sql.sql("""
            insert into embedding_run (model, model_version, state, per_second, last_id, total, next_at, started_at,
              started_by, by_name, updated_at)
            select 'newer', 1, 'FINISHED', 1, 0, 0, updated_at, updated_at, started_by, by_name, updated_at
            from embedding_run order by id desc limit 1\
            """).update();
        sql.sql("update embedding_run set last_id = 1, next_at = next_at + interval 1 second where running = 1")
                .update();
        long order = hotline.register("另一模型时期的工单", "路面塌陷").id();
        hotline.settle();
        sql.sql("delete from vector_wanted").update();
        return order;
    }

    private void drive() {
        for (int second = 0; second < 1000 && (embedding.step() | filler.fill(50)); second++) {
            clock.advance(Duration.ofSeconds(1));
        }
    }

    private EmbeddingRun run() {
        return Objects.requireNonNull(embedding.status().run());
    }

    /** Of any order: the run begins with the newest, whoever registered it. */
    private int computed() {
        return sql.sql("select count(*) from appeal_vector where model <> 'older'")
                .query(Integer.class)
                .single();
    }

    private int waiting() {
        return sql.sql("select count(*) from vector_wanted")
                .query(Integer.class)
                .single();
    }
}
