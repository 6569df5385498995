package cn.hotline.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.adapter.webhook.Webhook;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.workorder.Deadlines;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@CoreTest
class NoticePostTest {

    private static final String UNIT = "370102003";
    private static final Instant OPENING = MovableClock.at("2026-03-10T09:00");

    @Autowired
    private NoticeStore store;

    @Autowired
    private DeliveryBook book;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionOperations transaction;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final NoticeSettings settings = new NoticeSettings(Duration.ofMinutes(1), Duration.ofDays(90), 3);
    private HttpServer gateway;
    private volatile int answer;

    @BeforeEach
    void open() throws Exception {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            received.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        gateway.start();
        clock.moveTo("2026-03-10T09:00");
    }

    @AfterEach
    void close() {
        gateway.stop(0);
        clock.moveTo("2026-03-02T10:00");
        for (String table : List.of("notice", "notice_group", "notice_delivery")) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    void aGatewayThatFailsAndThenWorksGetsOneMessageAPersonWithTheSameId() {
        told(NoticeKind.RED_CARD, 30);
        told(NoticeKind.STEP, 5);
        release();
        assertThat(deliveries()).as("the handler, not the leader").isEqualTo(1);

        answer = 500;
        post().postOnce(10);
        post().postOnce(10);
        assertThat(received).as("tried again only after a pause").hasSize(1);
        answer = 200;
        clock.advance(Duration.ofSeconds(10));
        post().postOnce(10);
        clock.advance(Duration.ofHours(1));
        post().postOnce(10);

        assertThat(received).hasSize(2);
        assertThat(received.get(1)).isEqualTo(received.get(0)).startsWith("notice-");
        assertThat(received.get(1))
                .contains("\"operator\":\"handler-" + UNIT + "\"", "\"total\":35", "您有35件事项：红牌超期30件、超期督促5件。");
        assertThat(count("select count(*) from notice_delivery where sent_at is not null"))
                .isOne();
    }

    @Test
    void aMessageThatIsNeverAcceptedIsParkedAfterTheLastAttempt() {
        told(NoticeKind.RED_CARD, 1);
        release();
        answer = 422;
        for (int i = 0; i < 6; i++) {
            post().postOnce(10);
            clock.advance(Duration.ofMinutes(10));
        }

        assertThat(received).hasSize(3);
        assertThat(count("select count(*) from notice_delivery where parked_at is not null and problem like '%422%'"))
                .isOne();
    }

    @Test
    void afterHoursOnlyMessagesAboutUrgentOrdersLeave() {
        told(NoticeKind.RED_CARD, 1);
        release();
        answer = 503;
        clock.moveTo("2026-03-10T16:59:55");
        post().postOnce(10);
        answer = 200;
        for (String evening : List.of("2026-03-10T17:00:05", "2026-03-10T18:05", "2026-03-11T08:59:59")) {
            clock.moveTo(evening);
            post().postOnce(10);
        }
        assertThat(received).as("it was offered once, before five o'clock").hasSize(1);

        clock.moveTo("2026-03-11T02:00");
        told(NoticeKind.STEP, 1, MovableClock.at("2026-03-11T02:00"), true);
        release();
        post().postOnce(10);
        assertThat(received).as("the urgent one at night").hasSize(2);

        clock.moveTo("2026-03-11T09:00");
        post().postOnce(10);
        assertThat(received).hasSize(3);
    }

    @Test
    void releasingAgainAddressesNobodyTwice() {
        told(NoticeKind.RED_CARD, 1);
        release();
        release();

        assertThat(deliveries()).isOne();
    }

    private void told(NoticeKind kind, int items) {
        told(kind, items, OPENING, false);
    }

    private void told(NoticeKind kind, int items, Instant at, boolean urgent) {
        var key = new NoticeStore.GroupKey(at, UNIT, Audience.HANDLERS, kind, urgent);
        store.count(List.of(new NoticeStore.Group(key, items)));
        store.insert(List.of(new Notice(
                at,
                urgent,
                UNIT,
                Audience.HANDLERS,
                202603020000001L,
                kind.ordinal(),
                kind,
                null,
                null,
                null,
                at,
                null)));
    }

    private void release() {
        Optional<MessageChannel> outside = Optional.of(webhook());
        transaction.executeWithoutResult(
                inTransaction -> new NoticeRelease(store, deadlines, settings, clock, outside).releaseOnce(100));
    }

    private NoticePost post() {
        return new NoticePost(Optional.of(webhook()), book, store, units, settings);
    }

    private MessageChannel webhook() {
        return new Webhook(
                URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/messages"),
                null,
                Duration.ofSeconds(5));
    }

    private long deliveries() {
        return count("select count(*) from notice_delivery where unit_code = '" + UNIT + "'");
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
