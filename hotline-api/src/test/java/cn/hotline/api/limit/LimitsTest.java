package cn.hotline.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.core.adapter.redis.RedisIfUp;
import cn.hotline.local.LocalServers;
import cn.hotline.local.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redis.clients.jedis.UnifiedJedis;

/** Limits hold over all instances, and nobody stops working because Redis does. */
@ApiTest
class LimitsTest {

    private static final String ORDERS = "/api/v1/work-orders";
    private static final String PUBLIC = "/api/v1/public/work-orders/";

    @Autowired
    Caller nobody;

    @Autowired
    RedisIfUp redis;

    @Test
    void withoutRedisPeopleLogInRegisterAndHandleAndEachInstanceLimitsAlone() {
        LocalServers.shared().redis().stop();
        try {
            String path = ORDERS + "/" + registered();
            nobody.as("dispatcher")
                    .post(path + "/dispatch", Drafts.dispatchTo("370102-D-CGJ"), "If-Match", "1")
                    .ok(200);
            nobody.login("supervisor", "hotline-demo").ok(200);
            deadRedisCostsNothing();
            for (int i = 0; i < 10; i++) {
                nobody.login("supervisor2", "guess").problem(401, "bad-credentials");
            }
            nobody.login("supervisor2", "hotline-demo").problem(429, "too-many-attempts");
        } finally {
            LocalServers.shared().redis().start();
        }
        assertThat(Waiting.until(
                        Duration.ofSeconds(30),
                        () -> redis.ask(UnifiedJedis::ping).isPresent()))
                .isTrue();
        nobody.login("supervisor", "hotline-demo").ok(200);
    }

    /** Once the breaker is open, a request does not even try: twenty take less than a single timeout of 200 ms each. */
    private void deadRedisCostsNothing() {
        long begin = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            nobody.get(PUBLIC + "2026030200000018?code=1");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
    }

    private String registered() {
        return nobody.as("agent").post(ORDERS, Drafts.inquiry()).ok(201).text("number");
    }
}
