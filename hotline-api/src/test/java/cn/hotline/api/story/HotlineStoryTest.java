package cn.hotline.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import cn.hotline.core.notice.OutboxRelay;
import cn.hotline.local.Waiting;
import cn.hotline.scheduler.job.DeadlineSweep;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Two appeals from the first call to the end, over HTTP, on the real servers; the clock is moved, the sweep is told. */
@StoryTest
class HotlineStoryTest {

    private static final String STREET = "370102001";
    private static final String DEPARTMENT = "3701-D-CGJ";

    @Autowired
    private Caller caller;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DeadlineSweep sweep;

    @Autowired
    private OutboxRelay relay;

    @Test
    void anUrgentComplaintGoesToAStreetIsLateIsHandledAgainAndEndsWell() {
        clock.moveTo("2026-03-02T10:00");
        Reply registered = caller.as("agent")
                .post("/api/v1/work-orders", Drafts.with(Drafts.appeal("COMPLAINT", "URGENT"), "title", "夜间施工扰民请尽快处理"))
                .ok(201);
        String number = registered.text("number");
        String code = registered.text("queryCode");
        assertThat(due(registered, "DISPATCH")).isEqualTo("2026-03-02T10:30:00+08:00");
        assertThat(due(registered, "FEEDBACK")).isEqualTo("2026-03-02T23:59:59.999+08:00");
        assertThat(due(registered, "CLOSE")).isEqualTo("2026-03-05T17:00:00+08:00");
        assertThat(registered.at("suggestedUnits").size()).isBetween(1, 3);

        clock.moveTo("2026-03-02T10:05");
        Map<String, Object> both = Map.of("leadUnit", STREET, "coHandlers", List.of(DEPARTMENT));
        Reply dispatched = issue(number, "dispatcher", "dispatch", both);
        assertThat(dispatched.text("leadUnit.code")).isEqualTo(STREET);
        assertThat(dispatched.at("assignments").size()).isEqualTo(2);
        issue(number, "handler-" + STREET, "sign-for", null);
        issue(number, "handler-" + STREET, "record-contact", Map.of("reached", true, "summary", "已联系，当晚查看"));
        issue(number, "handler-" + DEPARTMENT, "assignments/2/sign-for", null);

        clock.moveTo("2026-03-02T22:00");
        sweep.run();
        assertThat(commands(number)).as("the yellow card, two hours ahead").endsWith("warn-of-deadline");
        issue(number, "handler-" + STREET, "give-feedback", Map.of("text", "执法队员已到现场制止"));

        clock.moveTo("2026-03-05T17:00");
        sweep.run();
        assertThat(clock(number, "CLOSE").get("status").asString())
                .as("the last instant is in time")
                .isEqualTo("RUNNING");
        clock.moveTo("2026-03-05T17:00:00.001");
        sweep.run();
        sweep.run();
        assertThat(clock(number, "CLOSE").get("status").asString())
                .as("the red card")
                .isEqualTo("BREACHED");
        assertThat(breaches(number)).as("each clock once").doesNotHaveDuplicates();

        clock.moveTo("2026-03-06T10:00");
        Map<String, Object> reply = Map.of("reply", "工地已停工整改，并立案调查。", "publicReply", "工地已停工整改。", "solved", true);
        assertThat(issue(number, "handler-" + STREET, "submit-reply", reply).text("state"))
                .isEqualTo("REPLY_REVIEW");
        assertThat(issue(number, "dispatcher", "approve-reply", null).text("state"))
                .isEqualTo("CALLBACK");
        Map<String, Object> unhappy =
                Map.of("reached", true, "contacted", true, "solved", false, "satisfaction", "DISSATISFIED");
        assertThat(issue(number, "agent", "record-callback", unhappy).text("state"))
                .isEqualTo("DISPATCHED");
        assertThat(clock(number, "REHANDLE").get("dueAt").asString()).isEqualTo("2026-03-11T17:00:00+08:00");

        issue(number, "handler-" + STREET, "sign-for", null);
        issue(number, "handler-" + STREET, "record-contact", Map.of("reached", true, "summary", "当面说明"));
        issue(number, "handler-" + STREET, "submit-reply", reply);
        issue(number, "dispatcher", "approve-reply", null);
        Map<String, Object> happy =
                Map.of("reached", true, "contacted", true, "solved", true, "satisfaction", "SATISFIED");
        assertThat(issue(number, "agent", "record-callback", happy).text("state"))
                .isEqualTo("CLOSED");

        assertThat(commands(number).stream().filter(command -> !command.endsWith("-deadline")))
                .containsExactly(
                        "register",
                        "dispatch",
                        "sign-for",
                        "record-contact",
                        "co-sign-for",
                        "give-feedback",
                        "submit-reply",
                        "approve-reply",
                        "record-callback",
                        "sign-for",
                        "record-contact",
                        "submit-reply",
                        "approve-reply",
                        "record-callback");
        assertThat(history(number).at("intact").asBoolean()).isTrue();
        assertThat(publicly(number, code).text("publicReply")).isEqualTo("工地已停工整改。");
        caller.get("/api/v1/public/work-orders/" + number + "?code=00000000").problem(404, "work-order-not-found");

        relay.relayAll(1_000, 10);
        assertThat(Waiting.until(Duration.ofSeconds(10), () -> found("agent", number)))
                .isTrue();
        assertThat(found("handler-" + STREET, number)).isTrue();
        assertThat(found("handler-370102002", number))
                .as("another street finds nothing")
                .isFalse();
        caller.as("handler-370102002").get("/api/v1/work-orders/" + number).problem(404, "work-order-not-found");
    }

    @Test
    void anInquiryIsAnsweredAtOnce() {
        clock.moveTo("2026-03-02T14:00");
        Reply registered =
                caller.as("agent").post("/api/v1/work-orders", Drafts.inquiry()).ok(201);
        String number = registered.text("number");
        assertThat(due(registered, "CLOSE")).isEqualTo("2026-03-05T17:00:00+08:00");
        Reply closed = issue(number, "agent", "answer-directly", Map.of("answer", "夜间施工可拨打本热线投诉，城管部门受理。"));
        assertThat(closed.text("state")).isEqualTo("CLOSED");
        assertThat(closed.at("permittedCommands").toString()).isEqualTo("[\"reopen\"]");
        assertThat(commands(number)).containsExactly("register", "answer-directly");
        assertThat(publicly(number, registered.text("queryCode")).text("state")).isEqualTo("CLOSED");
        clock.moveTo("2026-03-20T17:30");
        sweep.run();
        assertThat(breaches(number)).isEmpty();
    }

    private Reply issue(String number, String account, String command, @Nullable Object fields) {
        String path = "/api/v1/work-orders/" + number;
        String seen = caller.as(account).get(path).ok(200).header("ETag");
        return caller.as(account)
                .post(path + "/" + command, fields, "If-Match", seen)
                .ok(200);
    }

    private Reply publicly(String number, String code) {
        return caller.get("/api/v1/public/work-orders/" + number + "?code=" + code)
                .ok(200);
    }

    private Reply history(String number) {
        return caller.as("supervisor")
                .get("/api/v1/work-orders/" + number + "/history")
                .ok(200);
    }

    private List<String> commands(String number) {
        return items(history(number).at("entries")).stream()
                .map(entry -> entry.get("command").asString())
                .toList();
    }

    private List<String> breaches(String number) {
        return items(history(number).at("entries")).stream()
                .filter(entry -> entry.get("command").asString().equals("breach-deadline"))
                .map(entry -> entry.get("fields").get("clock").toString())
                .toList();
    }

    private JsonNode clock(String number, String kind) {
        Reply view =
                caller.as("supervisor").get("/api/v1/work-orders/" + number).ok(200);
        return ofKind(view, kind);
    }

    private boolean found(String account, String number) {
        Reply list = caller.as(account)
                .get("/api/v1/work-orders?q=%E5%A4%9C%E9%97%B4%E6%96%BD%E5%B7%A5%E6%89%B0%E6%B0%91&limit=50")
                .ok(200);
        return items(list.at("items")).stream()
                .anyMatch(item -> item.get("number").asString().equals(number));
    }

    private static String due(Reply reply, String kind) {
        return ofKind(reply, kind).get("dueAt").asString();
    }

    /** The order's own clock of that kind, not a co-handler's. */
    private static JsonNode ofKind(Reply reply, String kind) {
        return items(reply.at("deadlines")).stream()
                .filter(clock -> clock.get("kind").asString().equals(kind))
                .filter(clock -> clock.get("assignmentNo").asInt() == 0)
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
