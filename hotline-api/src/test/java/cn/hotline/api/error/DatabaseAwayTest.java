package cn.hotline.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.local.LocalServers;
import cn.hotline.local.Waiting;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class DatabaseAwayTest {

    private static final String ORDERS = "/api/v1/work-orders";

    @Autowired
    Caller nobody;

    @Test
    void withoutMysqlTheAnswerIsToTryAgainAndTryingAgainWithTheSameKeyRegistersOnce() {
        String[] key = {"Idempotency-Key", UUID.randomUUID().toString()};
        Caller agent = nobody.as("agent");
        LocalServers.shared().mysql().stop();
        try {
            Reply away = agent.post(ORDERS, Drafts.inquiry(), key).problem(503, "temporarily-unavailable");
            assertThat(Integer.parseInt(away.header("Retry-After"))).isBetween(1, 60);
            nobody.login("agent2", "hotline-demo").problem(503, "temporarily-unavailable");
            assertThat(nobody.get("/actuator/health").status()).isEqualTo(503);
        } finally {
            LocalServers.shared().mysql().start();
        }

        assertThat(Waiting.until(
                        Duration.ofSeconds(30),
                        () -> agent.post(ORDERS, Drafts.inquiry(), key).status() == 201))
                .isTrue();
        assertThat(agent.post(ORDERS, Drafts.inquiry(), key).ok(201).header("Idempotency-Replayed"))
                .isEqualTo("true");
    }
}
