package cn.hotline.api.notices;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import cn.hotline.core.reminder.NoticeRelay;
import cn.hotline.core.reminder.NoticeRelease;
import cn.hotline.local.Waiting;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class NoticesTest {

    private static final String NOTICES = "/api/v1/notices";
    private static final String UNIT = "370105-D-CGJ";

    @Autowired
    Caller nobody;

    @Autowired
    MovableClock clock;

    @Autowired
    NoticeRelay relay;

    @Autowired
    NoticeRelease release;

    @AfterEach
    void backToTheFirstMonday() {
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void aHandlerIsToldOfADispatchReadsItAndHasReadIt() {
        clock.moveTo("2026-08-03T10:00");
        String number = dispatched();
        Caller handler = nobody.as("handler-" + UNIT);
        // the jobs run beside the test, and what they hold at a moment is not for others to tell or release
        assertThat(Waiting.until(Duration.ofSeconds(30), () -> {
                    relay.tellAll(500, 1_000);
                    release.releaseAhead(500);
                    return handler.get(NOTICES + "?unread=true")
                                    .ok(200)
                                    .at("unread")
                                    .asInt()
                            > 0;
                }))
                .isTrue();

        Reply box = handler.get(NOTICES + "?unread=true").ok(200);
        String id = box.json().at("/items/0/id").asString();
        assertThat(box.json().at("/items/0/text").asString()).contains("新派工单");
        assertThat(handler.get(NOTICES + "/" + id).ok(200).body()).contains(number);
        assertThat(nobody.as("agent").get(NOTICES).ok(200).at("items").size()).isZero();
        assertThat(nobody.as("handler-370102001")
                        .get(NOTICES + "/" + id)
                        .ok(200)
                        .body())
                .as("another unit's")
                .doesNotContain(number);

        handler.post(NOTICES + "/" + id + "/read", null).ok(204);
        assertThat(handler.get(NOTICES + "?unread=true").ok(200).body()).doesNotContain("\"" + id + "\"");
        handler.post(NOTICES + "/read", null).ok(204);
        assertThat(handler.get(NOTICES).ok(200).at("unread").asInt()).isZero();
        handler.get(NOTICES + "/x").problem(400, "bad-cursor");
        nobody.get(NOTICES).problem(401, "token-missing");
    }

    private String dispatched() {
        Caller dispatcher = nobody.as("dispatcher");
        Reply registered =
                nobody.as("agent").post("/api/v1/work-orders", Drafts.inquiry()).ok(201);
        String number = registered.text("number");
        dispatcher
                .post(
                        "/api/v1/work-orders/" + number + "/dispatch",
                        Map.of("leadUnit", UNIT),
                        "If-Match",
                        registered.header("ETag"))
                .ok(200);
        return number;
    }
}
