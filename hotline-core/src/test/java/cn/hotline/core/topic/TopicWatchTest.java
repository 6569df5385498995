package cn.hotline.core.topic;

import static cn.hotline.core.search.Hotline.AGENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.MovableClock;
import cn.hotline.core.reading.Page;
import cn.hotline.core.search.Hotline;
import cn.hotline.core.search.SearchTest;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Command;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SearchTest
class TopicWatchTest {

    @Autowired
    private Hotline hotline;

    @Autowired
    private TopicWatch watch;

    @Autowired
    private TopicAlerts alerts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void back() {
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void aCrossingIsToldOfOnceHoweverManyLookAndAgainOnlyAfterItWasOver() throws Exception {
        clock.moveTo("2026-07-06T09:30");
        callers(10);

        try (ExecutorService processes = Executors.newFixedThreadPool(4)) {
            Callable<Integer> look = () -> watch.look(Window.DAY);
            int raised = 0;
            for (Future<Integer> found : processes.invokeAll(Collections.nCopies(4, look))) {
                raised += found.get();
            }
            assertThat(raised).isEqualTo(1);
        }
        assertThat(watch.look(Window.DAY)).isZero();

        TopicAlert alert = open().getFirst();
        assertThat(open()).hasSize(1);
        assertThat(alert.degree()).isEqualTo(Degree.FREQUENCY);
        assertThat(alert.value()).isEqualTo(50);
        assertThat(alert.callers()).isEqualTo(10);
        String top = alert.category().substring(0, alert.category().indexOf('.'));
        assertThat(alerts.list(new AlertStore.Search(Window.DAY, null, top, null), null, 10, AGENT)
                        .items())
                .contains(alert);
        assertThat(told(alert)).containsExactly("热点话题“历下区：环境卫生与公共厕所”近一日有10人反映10件，频度50，达到预警值50。");

        clock.moveTo("2026-07-07T08:00");
        assertThat(watch.look(Window.DAY)).as("still the same").isZero();
        clock.moveTo("2026-07-07T10:00");
        assertThat(watch.look(Window.DAY)).isZero();
        assertThat(open()).isEmpty();
        callers(11);
        assertThat(watch.look(Window.DAY)).isEqualTo(1);
        assertThat(told(alert)).hasSize(1);
    }

    @Test
    void twoPeopleAreNoTopicHoweverOftenTheyCall() {
        clock.moveTo("2027-01-31T09:00");
        callers(3);
        clock.moveTo("2027-02-01T09:30");
        for (int i = 0; i < 30; i++) {
            from("1380531010" + i % 2);
        }

        assertThat(watch.look(Window.DAY)).isZero();
        assertThatThrownBy(() -> alerts.list(all(), null, 10, Hotline.handler(Hotline.STREET)))
                .isInstanceOf(TopicRefused.class);
    }

    private void callers(int number) {
        for (int i = 0; i < number; i++) {
            from("138053102" + (10 + i));
        }
    }

    private void from(String phone) {
        hotline.register(AppealType.COMPLAINT, "垃圾未清", "垃圾未清", new Command.Appellant("某人甲", phone, false, false));
    }

    private List<TopicAlert> open() {
        Page<TopicAlert> page = alerts.list(all(), null, 10, AGENT);
        return page.items().stream().filter(alert -> alert.endedAt() == null).toList();
    }

    private static AlertStore.Search all() {
        return new AlertStore.Search(Window.DAY, null, null, null);
    }

    private List<String> told(TopicAlert alert) {
        return jdbc.queryForList(
                "select words from notice where work_order_id = 0 and version = ? and kind = 'TOPIC_ALERT'",
                String.class,
                alert.id());
    }
}
