package cn.hotline.core.search;

import static cn.hotline.core.search.Hotline.AGENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.MovableClock;
import cn.hotline.core.notice.Outbox;
import cn.hotline.core.notice.OutboxRelay;
import cn.hotline.core.notice.ParkedMessage;
import cn.hotline.core.notice.RelayReport;
import cn.hotline.core.workorder.WorkOrderNumber;
import cn.hotline.local.LocalServers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SearchTest
class OutboxRelayTest {

    @Autowired
    private Hotline hotline;

    @Autowired
    private OutboxRelay relay;

    @Autowired
    private Outbox outbox;

    @Autowired
    private IndexCheck check;

    @Autowired
    private WorkOrderIndex index;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void emptyOutbox() {
        hotline.settle();
    }

    @AfterEach
    void elasticsearchIsBack() {
        LocalServers.shared().elasticsearch().start();
    }

    @Test
    void aChangeIsRelayedOnceWithTheNewestVersion() {
        WorkOrderNumber number = hotline.register("转运测试", "三个版本");
        hotline.supplement(number, "第二版");
        hotline.supplement(number, "第三版");
        RelayReport report = relay.relayOnce(100);
        assertThat(report).isEqualTo(new RelayReport(3, 3, 0, 0, true));
        assertThat(index.stamps(List.of(number.id()), WorkOrderIndex.Target.LIVE))
                .containsExactly(new IndexStamp(number.id(), 3, number.text(), 3, "REGISTERED", null));
        assertThat(relay.relayOnce(100).claimed()).isZero();
        assertThat(outbox.backlog().unsent()).isZero();
    }

    @Test
    void intakeGoesOnWhileElasticsearchIsDownAndTheIndexCatchesUpByItself() {
        LocalServers.shared().elasticsearch().stop();
        WorkOrderNumber number = hotline.register("搜索停机期间登记", "照常受理");
        hotline.supplement(number, "照常补充");
        for (int i = 0; i < 10; i++) {
            assertThat(relay.relayOnce(100).available()).isFalse();
        }
        assertThat(attempts(number)).containsOnly(0);
        assertThat(outbox.backlog().unsent()).isEqualTo(2);
        assertThatThrownBy(() -> hotline.find("停机", AGENT)).isInstanceOf(SearchUnavailable.class);
        LocalServers.shared().elasticsearch().start();
        hotline.settle();
        assertThat(outbox.backlog().unsent()).isZero();
        assertThat(hotline.numbersOf("停机期间", AGENT)).contains(number.text());
        assertThat(check.whole(false).agrees()).isTrue();
    }

    @Test
    void aPoisonousMessageIsParkedAfterFiveAttemptsAndHoldsUpNothing() {
        WorkOrderNumber poisonous = hotline.register("有毒的消息", "密文被改");
        byte[] name = sql.sql("select appellant_name from appeal where work_order_id = ?")
                .param(poisonous.id())
                .query((row, n) -> row.getBytes(1))
                .single();
        setName(poisonous, new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19});
        for (int i = 1; i <= 5; i++) {
            WorkOrderNumber behind = hotline.register("排在后面" + i, "不受影响");
            RelayReport report = relay.relayOnce(100);
            assertThat(report).isEqualTo(new RelayReport(2, 1, i < 5 ? 1 : 0, i < 5 ? 0 : 1, true));
            assertThat(index.stamps(List.of(behind.id()), WorkOrderIndex.Target.LIVE))
                    .hasSize(1);
        }
        assertThat(relay.relayOnce(100).claimed()).isZero();
        List<ParkedMessage> parked = outbox.parked(0, 10);
        assertThat(parked).singleElement().satisfies(message -> {
            assertThat(message.workOrderId()).isEqualTo(poisonous.id());
            assertThat(message.problem()).contains("tampered");
        });
        index.refresh();
        assertThat(check.whole(true).differences())
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.MISSING);
        assertThat(outbox.backlog().unsent())
                .as("the check does not try what is parked")
                .isZero();
        setName(poisonous, name);
        assertThat(outbox.release(List.of(parked.getFirst().id()))).isOne();
        assertThat(relay.relayOnce(100).delivered()).isOne();
    }

    @Test
    void twoRelaysAtOnceDeliverEveryMessageOnce() throws Exception {
        IntStream.range(0, 60).forEach(i -> hotline.register("并行转运" + i, "两个转运器"));
        Callable<Integer> relaying = () -> relay.relayAll(5, 100).delivered();
        try (var threads = Executors.newFixedThreadPool(2)) {
            int delivered = 0;
            for (var done : threads.invokeAll(List.of(relaying, relaying))) {
                delivered += done.get();
            }
            assertThat(delivered).isEqualTo(60);
        }
        index.refresh();
        assertThat(check.whole(false).agrees()).isTrue();
    }

    @Test
    void sentMessagesAreForgottenAfterSevenDays() {
        hotline.register("旧消息", "七天后清除");
        hotline.settle();
        sql.sql("update outbox set told_at = null").update();
        assertThat(outbox.purge(1000)).isZero();
        clock.advance(Duration.ofDays(7).plusSeconds(1));
        assertThat(outbox.purge(1)).as("people were not told yet").isZero();
        sql.sql("update outbox set told_at = sent_at").update();
        assertThat(outbox.purge(1)).isOne();
        assertThat(outbox.purge(100_000)).isPositive();
        assertThat(outbox.purge(1000)).isZero();
    }

    private List<Integer> attempts(WorkOrderNumber number) {
        return sql.sql("select attempts from outbox where work_order_id = ?")
                .param(number.id())
                .query(Integer.class)
                .list();
    }

    private void setName(WorkOrderNumber number, byte[] name) {
        sql.sql("update appeal set appellant_name = ? where work_order_id = ?")
                .params(name, number.id())
                .update();
    }
}
