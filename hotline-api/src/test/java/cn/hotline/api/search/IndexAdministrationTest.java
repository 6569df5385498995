package cn.hotline.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.local.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class IndexAdministrationTest {

    @Autowired
    private Caller caller;

    @Test
    void theIndexIsRebuiltBesideLiveTrafficAndAgreesWithTheDatabaseOrderByOrder() {
        caller.as("agent").post("/api/v1/work-orders", Drafts.inquiry()).ok(201);
        Caller admin = caller.as("admin");
        admin.post("/api/v1/admin/index/rebuild", null).ok(202);
        caller.as("agent").post("/api/v1/work-orders", Drafts.inquiry()).ok(201);
        assertThat(Waiting.until(
                        Duration.ofSeconds(60),
                        () -> "DONE"
                                .equals(admin.get("/api/v1/admin/index").ok(200).text("rebuild.state"))))
                .isTrue();
        assertThat(Waiting.until(
                        Duration.ofSeconds(30),
                        () -> admin.get("/api/v1/admin/index")
                                        .ok(200)
                                        .at("outbox.unsent")
                                        .asInt()
                                == 0))
                .isTrue();
        assertThat(admin.post("/api/v1/admin/index/check", null)
                        .ok(200)
                        .at("found")
                        .asInt())
                .isZero();
    }

    @Test
    void onlyTheAdministratorReachesTheIndex() {
        caller.as("supervisor").get("/api/v1/admin/index").problem(403, "role-not-permitted");
        caller.get("/api/v1/admin/index").problem(401, "token-missing");
        caller.as("admin")
                .post("/api/v1/admin/index/rebuild", Map.of("perSecond", 0))
                .problem(400, "validation-failed");
        caller.as("admin").get("/api/v1/admin/outbox/parked").ok(200);
        assertThat(caller.as("admin")
                        .get("/api/v1/admin/outbox/parked-notices?limit=10")
                        .ok(200)
                        .at("items")
                        .isArray())
                .isTrue();
        caller.as("dispatcher").get("/api/v1/admin/outbox/parked-notices").problem(403, "role-not-permitted");
        caller.as("admin").post("/api/v1/admin/outbox/release", Map.of()).problem(400, "validation-failed");
        caller.as("admin")
                .post("/api/v1/admin/outbox/release", Map.of("ids", List.of(1L)))
                .ok(200);
    }
}
