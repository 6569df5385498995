package cn.hotline.api.topic;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import cn.hotline.core.topic.TopicWatch;
import cn.hotline.core.topic.Window;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Hot topics, their alerts, topics of the month and repeat callers, over HTTP. */
@ApiTest
class TopicsTest {

    private static final String CATEGORY = "ENV.NOISE_LIFE";
    private static final String MONTHLY = "/api/v1/monthly-topics";

    @Autowired
    private Caller caller;

    @Autowired
    private TopicWatch watch;

    @Autowired
    private MovableClock clock;

    private Caller supervisor;

    @BeforeEach
    void onAQuietDay() {
        supervisor = caller.as("supervisor");
        clock.moveTo("2026-06-10T10:00");
    }

    @AfterEach
    void back() {
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void aBurstIsATopicWithDegreesAndAnAlertForTheCentre() {
        for (int i = 10; i < 16; i++) {
            register("138053160" + i, "URGENT");
        }
        clock.moveTo("2026-06-10T10:05");
        watch.look(Window.DAY);

        Reply topics = supervisor
                .get("/api/v1/hot-topics?window=DAY&category=ENV&district=370102")
                .ok(200);
        assertThat(topics.text("items.0.category")).isEqualTo(CATEGORY);
        assertThat(topics.at("items.0.callers").asInt()).isEqualTo(6);
        assertThat(topics.text("items.0.trend")).isEqualTo("RISING");
        assertThat(topics.at("items.0.degrees.urgency").asInt()).isEqualTo(60);
        assertThat(topics.at("items.0.degrees.frequency").asInt()).isEqualTo(38);
        clock.moveTo("2026-06-11T10:05");
        Reply fallen = supervisor
                .get("/api/v1/hot-topics?window=DAY&category=ENV&district=370102")
                .ok(200);
        assertThat(fallen.text("items.0.trend")).isEqualTo("FALLING");
        assertThat(fallen.at("items.0.ordersBefore").asInt()).isEqualTo(6);
        assertThat(fallen.at("items.0.callers").isNull()).isTrue();
        clock.moveTo("2026-06-10T10:05");
        assertThat(caller.as("handler-370102002")
                        .get("/api/v1/hot-topics?window=DAY")
                        .ok(200)
                        .at("items")
                        .size())
                .isZero();

        JsonNode alert = supervisor
                .get("/api/v1/topic-alerts?open=true&window=DAY&category=" + CATEGORY)
                .ok(200)
                .at("items.0");
        assertThat(alert.get("degree").asString()).isEqualTo("URGENCY");
        caller.as("handler-370102001").get("/api/v1/topic-alerts").problem(403, "role-not-permitted");

        supervisor.get("/api/v1/hot-topics?window=YEAR").problem(400, "validation-failed");
        supervisor.get("/api/v1/hot-topics?category=NO").problem(400, "validation-failed");
        supervisor.get("/api/v1/hot-topics?until=yesterday").problem(400, "validation-failed");
    }

    @Test
    void aTopicOfTheMonthIsChosenStartedAndConcluded() {
        clock.moveTo("2026-06-12T10:00");
        for (int i = 10; i < 13; i++) {
            register("138053162" + i, "NORMAL");
        }
        clock.moveTo("2026-06-12T10:05");
        Map<String, Object> draft = Map.of(
                "month", "2026-06",
                "category", CATEGORY,
                "district", "370102",
                "plan", "夜间联合巡查",
                "leadUnit", "370102-D-CGJ",
                "targetDate", "2026-09-30");
        caller.as("agent").post(MONTHLY, draft).problem(403, "role-not-permitted");
        Reply chosen =
                supervisor.post(MONTHLY, draft, "Idempotency-Key", "monthly-1").ok(201);
        assertThat(chosen.header("ETag")).isEqualTo("\"1\"");
        String at = MONTHLY + "/" + chosen.at("topic.id").asLong();
        assertThat(supervisor
                        .post(MONTHLY, draft, "Idempotency-Key", "monthly-1")
                        .ok(201)
                        .at("topic.id"))
                .as("the answer was lost")
                .isEqualTo(chosen.at("topic.id"));
        supervisor.post(MONTHLY, draft).problem(409, "monthly-topic-chosen");

        caller.as("handler-370102-D-CGJ").get(at).ok(200);
        caller.as("handler-370102002").get(at).problem(404, "monthly-topic-not-found");
        supervisor
                .post(at + "/conclude", Map.of("conclusion", "早"), "If-Match", "1")
                .problem(409, "illegal-topic-step");
        supervisor.post(at + "/start", Map.of()).problem(428, "precondition-required");
        supervisor.post(at + "/start", Map.of(), "If-Match", "9").problem(412, "stale-version");
        assertThat(supervisor
                        .post(at + "/start", Map.of(), "If-Match", "1")
                        .ok(200)
                        .at("effect.weeks")
                        .size())
                .isEqualTo(8);
        clock.moveTo("2026-07-05T10:00");
        Reply read = supervisor.get(at).ok(200);
        assertThat(read.text("effect.verdict")).isEqualTo("STOPPED");
        supervisor.post(at + "/conclude", Map.of()).problem(400, "validation-failed");
        assertThat(supervisor
                        .post(at + "/conclude", Map.of("conclusion", "诉求已止"), "If-Match", read.header("ETag"))
                        .ok(200)
                        .text("topic.state"))
                .isEqualTo("CONCLUDED");
        assertThat(supervisor
                        .get(MONTHLY + "?month=2026-06")
                        .ok(200)
                        .at("items")
                        .size())
                .isEqualTo(1);
        supervisor.post(MONTHLY, Map.of("month", "June")).problem(400, "validation-failed");
    }

    @Test
    void repeatCallersAreOnlyCounted() {
        clock.moveTo("2026-06-20T10:00");
        for (int i = 10; i < 13; i++) {
            register("138053161" + i, "NORMAL");
            register("138053161" + i, "NORMAL");
        }
        register("13805316199", "NORMAL");
        register("13805316199", "NORMAL");
        register("13805316199", "NORMAL");

        Reply report = supervisor
                .get("/api/v1/reports/repeat-callers?day=2026-06-20&group=CATEGORY&category=" + CATEGORY)
                .ok(200);

        assertThat(report.at("items").size()).isEqualTo(1);
        assertThat(report.at("items.0.times").asInt()).isEqualTo(2);
        assertThat(report.at("items.0.callers").asInt()).isEqualTo(3);
        assertThat(report.body()).doesNotContain("13805316");
    }

    @Test
    void whatIsAskedIsCheckedBeforeAnythingIsCounted() {
        String callers = "/api/v1/reports/repeat-callers";
        for (String asked : List.of(
                callers + "?district=%E5%8E%86%E4%B8%8B%E5%8C%BA",
                callers + "?category=%E5%99%AA%E9%9F%B3",
                callers + "?from=2000-01-01",
                callers + "?from=2026-01-01&to=9999-12-31",
                "/api/v1/topic-alerts?category=%E5%99%AA%E9%9F%B3",
                "/api/v1/hot-topics?until=-0001-01-01T00:00:00Z",
                "/api/v1/hot-topics?until=9999-12-31",
                MONTHLY + "?month=%E5%85%AD%E6%9C%88")) {
            supervisor.get(asked).problem(400, "validation-failed");
        }
        supervisor.get("/api/v1/hot-topics?until=2000-01-01").ok(200);
    }

    private void register(String phone, String urgency) {
        Map<String, Object> draft = Drafts.with(Drafts.appeal("COMPLAINT", urgency), "category", CATEGORY);
        draft = Drafts.with(draft, "appellant", Map.of("name", "王小明", "phone", phone));
        caller.as("agent").post("/api/v1/work-orders", draft).ok(201);
    }
}
