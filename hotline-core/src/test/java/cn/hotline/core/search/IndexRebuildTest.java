package cn.hotline.core.search;

import static cn.hotline.core.search.Hotline.AGENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.MovableClock;
import cn.hotline.core.search.WorkOrderIndex.Target;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@SearchTest
class IndexRebuildTest {

    private static final String ALIAS = "search-test";

    @Autowired
    private Hotline hotline;

    @Autowired
    private IndexRebuild rebuild;

    @Autowired
    private IndexCheck check;

    @Autowired
    private WorkOrderIndex index;

    @Autowired
    private ElasticsearchClient client;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void indexedOrders() {
        IntStream.range(0, 20).forEach(i -> hotline.register("重建之前" + i, "已在旧索引中"));
        hotline.settle();
        finish();
    }

    @Test
    void aRebuildBesideLiveTrafficMissesNothingAndSwapsTheIndex() throws IOException {
        Set<String> before = indexes();
        RebuildProgress started = rebuild.start(null);
        assertThat(rebuild.start(null).id()).as("only one at a time").isEqualTo(started.id());
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Integer> traffic = CompletableFuture.supplyAsync(() -> traffic(enough));
        while (rebuild.step()) {
            assertThat(hotline.find("重建之前", AGENT)).as("searching goes on").isNotEmpty();
        }
        enough.set(true);
        assertThat(traffic.join()).isPositive();
        hotline.settle();
        RebuildProgress done = Objects.requireNonNull(rebuild.status());
        assertThat(done.state()).isEqualTo(RebuildState.DONE);
        assertThat(done.done()).isGreaterThanOrEqualTo(done.total());
        assertThat(done.verified()).isGreaterThanOrEqualTo(done.total());
        assertThat(indexes()).containsExactly(done.target()).doesNotContainAnyElementsOf(before);
        assertThat(index.hasNext()).isFalse();
        assertThat(check.whole(false).agrees()).isTrue();
    }

    @Test
    void aRebuildKeepsToItsSpeedWhichCanBeChanged() {
        RebuildProgress started = rebuild.start(5);
        assertThat(rebuild.step()).isTrue();
        assertThat(rebuild.step()).as("five a second").isFalse();
        assertThat(rebuild.pause()).isEqualTo(Duration.ofSeconds(1));
        assertThat(Objects.requireNonNull(rebuild.status()).done()).isEqualTo(5);
        clock.advance(rebuild.pause());
        assertThat(rebuild.pause()).isZero();
        assertThat(rebuild.start(RebuildSettings.FASTEST).id()).isEqualTo(started.id());
        assertThat(Objects.requireNonNull(rebuild.start(null).perSecond()))
                .as("left as it was")
                .isEqualTo(RebuildSettings.FASTEST);
        assertThatThrownBy(() -> rebuild.start(0)).isInstanceOf(Refusal.InvalidCommand.class);
        while (Objects.requireNonNull(rebuild.status()).state() != RebuildState.DONE) {
            clock.advance(Duration.ofSeconds(1));
            rebuild.step();
        }
        clock.moveTo("2026-03-02T10:00");
        assertThat(check.whole(false).agrees()).isTrue();
    }

    @Test
    void aRebuildKilledInTheMiddleGoesOnWhereItWas() {
        rebuild.start(null);
        rebuild.step();
        RebuildProgress before = Objects.requireNonNull(rebuild.status());
        transaction.executeWithoutResult(killed -> {
            rebuild.step();
            killed.setRollbackOnly();
        });
        assertThat(rebuild.status()).isEqualTo(before);
        finish();
        assertThat(Objects.requireNonNull(rebuild.status()).state()).isEqualTo(RebuildState.DONE);
        assertThat(check.whole(false).agrees()).isTrue();
    }

    @Test
    void anOrderThatIsCommittedBehindTheCopyReachesTheNewIndexToo() {
        rebuild.start(null);
        rebuild.step();
        clock.moveTo("2026-02-02T10:00");
        WorkOrderNumber early = hotline.register("号码更早的工单", "复制已经走过它的位置");
        clock.moveTo("2026-03-02T10:00");
        assertThat(Objects.requireNonNull(rebuild.status()).state()).isEqualTo(RebuildState.VERIFYING);
        hotline.settle();
        assertThat(index.stamps(List.of(early.id()), Target.NEXT)).hasSize(1);
        assertThat(index.stamps(List.of(early.id()), Target.LIVE)).hasSize(1);
        finish();
        assertThat(hotline.numbersOf("号码更早", AGENT)).contains(early.text());
    }

    @Test
    void anEmptiedElasticsearchIsFilledAgainByItself() throws IOException {
        for (String name : indexes()) {
            client.indices().delete(delete -> delete.index(name));
        }
        WorkOrderNumber number = hotline.register("清空之后", "照常");
        hotline.settle();
        assertThat(hotline.numbersOf("清空之后", AGENT)).as("new ones at once").contains(number.text());
        finish();
        index.refresh();
        assertThat(hotline.find("重建之前", AGENT)).as("old ones by the rebuild").isNotEmpty();
        assertThat(check.whole(false).agrees()).isTrue();
    }

    @Test
    void aRebuildWhoseIndexIsLostBeginsAgain() throws IOException {
        RebuildProgress started = rebuild.start(null);
        rebuild.step();
        client.indices().delete(delete -> delete.index(Objects.requireNonNull(started.target())));
        finish();
        RebuildProgress done = Objects.requireNonNull(rebuild.status());
        assertThat(done.id()).isEqualTo(started.id());
        assertThat(done.target()).isNotEqualTo(started.target());
        assertThat(check.whole(false).agrees()).isTrue();
    }

    private int traffic(AtomicBoolean enough) {
        int orders = 0;
        do {
            WorkOrderNumber number = hotline.register("重建期间" + orders, "一边登记一边重建");
            hotline.settle();
            hotline.supplement(number, "再补充");
            hotline.settle();
            orders++;
        } while (!enough.get());
        return orders;
    }

    private void finish() {
        while (rebuild.step()) {
            assertThat(rebuild.status()).isNotNull();
        }
    }

    private Set<String> indexes() throws IOException {
        return client.indices().get(get -> get.index(ALIAS + "-v*")).indices().keySet();
    }
}
