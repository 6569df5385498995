package cn.hotline.api.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import cn.hotline.local.Waiting;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class EmbeddingAdministrationTest {

    private static final String PATH = "/api/v1/admin/embeddings";

    @Autowired
    private Caller caller;

    @Autowired
    private MovableClock clock;

    @Test
    void everyOrderGetsAVectorAndTheAdministratorSeesHowFarItIs() {
        caller.as("agent").post("/api/v1/work-orders", Drafts.inquiry()).ok(201);
        Caller admin = caller.as("admin");
        Reply started = admin.post(PATH + "/run", Map.of("perSecond", 500)).ok(202);
        assertThat(started.text("model.name")).isEqualTo("bge-small-zh-v1.5-q");
        assertThat(started.at("available").asBoolean()).isTrue();
        assertThat(Waiting.until(Duration.ofSeconds(120), () -> {
                    clock.advance(Duration.ofSeconds(1));
                    Reply now = admin.get(PATH).ok(200);
                    return "FINISHED".equals(now.text("run.state"))
                            && now.at("waiting.fresh").asInt() == 0;
                }))
                .isTrue();
        Reply done = admin.get(PATH).ok(200);
        assertThat(done.at("run.done").asLong()).isPositive();
        admin.post(PATH + "/stop", null).ok(200);
    }

    @Test
    void onlyTheAdministratorReachesItAndASpeedHasBounds() {
        caller.as("supervisor").get(PATH).problem(403, "role-not-permitted");
        caller.as("dispatcher").post(PATH + "/run", null).problem(403, "role-not-permitted");
        caller.get(PATH).problem(401, "token-missing");
        Caller admin = caller.as("admin");
        admin.post(PATH + "/run", Map.of("perSecond", 0)).problem(400, "validation-failed");
        admin.post(PATH + "/run", Map.of("perSecond", "fast")).problem(400, "validation-failed");
    }
}
