package cn.hotline.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.QueryPlan;
import cn.hotline.core.embedding.AppealText;
import cn.hotline.core.embedding.AppealVectors;
import cn.hotline.core.embedding.Embedder;
import cn.hotline.core.embedding.VectorFiller;
import cn.hotline.core.search.WorkOrderIndex.Target;
import cn.hotline.core.workorder.WorkOrderNumber;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SearchTest
class VectorsTest {

    @Autowired
    private Hotline hotline;

    @Autowired
    private VectorFiller filler;

    @Autowired
    private AppealVectors vectors;

    @Autowired
    private Embedder embedder;

    @Autowired
    private IndexRebuild rebuild;

    @Autowired
    private IndexCheck check;

    @Autowired
    private WorkOrderIndex index;

    @Autowired
    private ElasticsearchClient client;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private SqlSessionFactory sessions;

    @Autowired
    private TransactionTemplate transaction;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Nothing() {}

    @BeforeEach
    void nothingWaits() {
        hotline.settle();
        sql.sql("delete from vector_wanted").update();
    }

    @Test
    void anOrderIsFoundByItsMeaningOnceTheFillerHasSeenIt() throws IOException {
        WorkOrderNumber noise = hotline.register("工地夜间施工", "半夜两点混凝土车还在轰鸣，吵得睡不着");
        WorkOrderNumber heat = hotline.register("暖气不热", "家里只有十四度，老人受不了");
        hotline.settle();
        assertThat(modelOf(noise)).as("words come first").isNull();
        fillAll();
        hotline.settle();
        assertThat(modelOf(noise)).isEqualTo(embedder.model().key());
        assertThat(nearest("embedding.text", "施工噪音扰民")).startsWith(noise.id());
        assertThat(nearest("embedding.title", "供暖温度不达标")).startsWith(heat.id());
        assertThat(check.whole(false).agrees()).isTrue();
    }

    @Test
    void aRebuildReadsTheVectorsAndComputesNone() throws IOException {
        WorkOrderNumber number = hotline.register("井盖缺失", "人行道上一个井盖不见了");
        hotline.settle();
        fillAll();
        hotline.settle();
        rebuild.start(null);
        while (rebuild.step()) {
            assertThat(waiting()).isZero();
        }
        index.refresh();
        assertThat(modelOf(number)).isEqualTo(embedder.model().key());
        assertThat(nearest("embedding.text", "马路上少了一个窨井盖")).startsWith(number.id());
    }

    @Test
    void severalAtOnceDoNothingTwiceAndAKilledOneLeavesItsShareToTheOthers() {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(hotline.register("路灯不亮" + i, "第" + i + "根灯杆").id());
        }
        hotline.settle();
        transaction.executeWithoutResult(killed -> {
            assertThat(filler.fill(5)).isTrue();
            killed.setRollbackOnly();
        });
        assertThat(waiting()).isEqualTo(12);
        CompletableFuture<Void> other = CompletableFuture.runAsync(this::fillAll);
        fillAll();
        other.join();
        assertThat(vectors.of(ids)).hasSize(12);
        assertThat(waiting()).isZero();
        assertThat(sql.sql("select count(*) from outbox where sent_at is null and event = 'REPAIR'")
                        .query(Integer.class)
                        .single())
                .as("each is announced once")
                .isEqualTo(12);
    }

    @Test
    void aVectorThatTheIndexLostIsBroughtBackByTheComparison() {
        WorkOrderNumber number = hotline.register("占道经营", "早市占了整条路");
        hotline.settle();
        fillAll();
        // the relay's news of the vector is lost, as after a restore of the index
        sql.sql("update outbox set sent_at = created_at where sent_at is null").update();
        index.refresh();
        assertThat(check.whole(true).differences()).extracting(Difference::id).contains(number.id());
        hotline.settle();
        assertThat(modelOf(number)).isEqualTo(embedder.model().key());
    }

    @Test
    void whoIsNextIsReadByAnIndexHoweverManyWait() {
        sql.sql("""
            insert into vector_wanted (model, model_version, work_order_id, urgency, wanted_at)
            with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 5000)
            select /*+ set_var(cte_max_recursion_depth = 5000) */ ?, ?, n, n % 2, '2020-01-01' from numbers\
            """).params(embedder.model().name(), embedder.model().version()).update();
        sql.sql("analyze table vector_wanted").query().listOfRows();
        Map<String, Object> asked = Map.of("model", embedder.model(), "limit", 8, "ids", List.of(1L, 2L));
        List<QueryPlan> claim = QueryPlan.of(sessions, "VectorMapper.claim", asked);
        assertThat(claim.getFirst().key()).isEqualTo("next_wanted");
        assertThat(claim.getFirst().extra()).doesNotContain("filesort");
        assertThat(QueryPlan.of(sessions, "VectorMapper.vectors", asked)
                        .getFirst()
                        .key())
                .isEqualTo("PRIMARY");
    }

    private void fillAll() {
        while (filler.fill(4)) {
            assertThat(embedder.model().version()).isPositive();
        }
    }

    private int waiting() {
        return sql.sql("select count(*) from vector_wanted")
                .query(Integer.class)
                .single();
    }

    private @Nullable String modelOf(WorkOrderNumber number) {
        return index.stamps(List.of(number.id()), Target.LIVE).getFirst().model();
    }

    private List<Long> nearest(String field, String words) throws IOException {
        List<Float> vector = new ArrayList<>();
        for (float x : embedder.embed(AppealText.of(words, "").title())) {
            vector.add(x);
        }
        return client
                .search(
                        search -> search.index("search-test")
                                .knn(knn -> knn.field(field)
                                        .queryVector(vector)
                                        .k(5)
                                        .numCandidates(50)
                                        .filter(f -> f.term(t -> t.field("embedding.model")
                                                .value(embedder.model().key())))),
                        Nothing.class)
                .hits()
                .hits()
                .stream()
                .map(Hit::id)
                .map(id -> Long.valueOf(Objects.requireNonNull(id)))
                .toList();
    }
}
