package cn.hotline.api.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.DatabaseTime;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class CommandsTest {

    private static final String ORDERS = "/api/v1/work-orders";
    private static final String UNIT = "370102-D-CGJ";
    private static final Duration FAST = Duration.ofMinutes(5);

    @Autowired
    Caller nobody;

    @Autowired
    DatabaseTime databaseTime;

    @Autowired
    MovableClock clock;

    @Test
    void registeringTellsTheNumberTheCodeAndTheDeadlines() {
        Reply reply = nobody.as("agent").post(ORDERS, Drafts.inquiry()).ok(201);

        String number = reply.text("number");
        assertThat(number).matches("20260302\\d{8}");
        assertThat(reply.text("queryCode")).matches("\\d{8}");
        assertThat(reply.text("state")).isEqualTo("REGISTERED");
        assertThat(reply.at("version").asInt()).isEqualTo(1);
        assertThat(reply.header("ETag")).isEqualTo("\"1\"");
        assertThat(reply.header("Location")).endsWith(ORDERS + "/" + number);
        assertThat(reply.json().at("/deadlines").findValuesAsString("kind")).contains("DISPATCH", "CLOSE");
        assertThat(reply.text("deadlines.0.dueAt")).endsWith("+08:00");
        assertThat(reply.at("suggestedUnits").size()).isPositive();
        assertThat(reply.at("similar").isArray()).isTrue();
    }

    @Test
    void aCommandAnswersTheNewViewAndItsVersion() {
        String path = registered();

        Reply dispatched = nobody.as("dispatcher")
                .post(path + "/dispatch", Drafts.dispatchTo(UNIT), "If-Match", "\"1\"")
                .ok(200);
        assertThat(dispatched.text("state")).isEqualTo("DISPATCHED");
        assertThat(dispatched.header("ETag")).isEqualTo("\"2\"");

        Caller handler = nobody.as("handler-" + UNIT);
        Reply signed =
                handler.post(path + "/sign-for", null, "If-Match", "W/\"2\"").ok(200);
        assertThat(signed.text("state")).isEqualTo("HANDLING");
        assertThat(signed.json().at("/permittedCommands").valueStream().map(c -> c.asString()))
                .contains("submit-reply", "request-extension");
        assertThat(handler.get(path).ok(200).header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void repeatingAKeyGivesTheFirstResultAgain() {
        String key = UUID.randomUUID().toString();
        Caller agent = nobody.as("agent");

        Reply first =
                agent.post(ORDERS, Drafts.inquiry(), "Idempotency-Key", key).ok(201);
        Reply again =
                agent.post(ORDERS, Drafts.inquiry(), "Idempotency-Key", key).ok(201);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.text("number")).isEqualTo(first.text("number"));
        assertThat(again.text("queryCode")).isEqualTo(first.text("queryCode"));

        agent.post(ORDERS, Drafts.with(Drafts.inquiry(), "title", "另一件事"), "Idempotency-Key", key)
                .problem(422, "idempotency-key-reused");
    }

    @Test
    void aRepeatedCommandIsRecognisedBeforeItsVersionIsFoundStale() {
        String path = registered();
        Caller dispatcher = nobody.as("dispatcher");
        String[] headers = {
            "If-Match", "1", "Idempotency-Key", UUID.randomUUID().toString()
        };
        dispatcher.post(path + "/dispatch", Drafts.dispatchTo(UNIT), headers).ok(200);
        nobody.as("handler-" + UNIT)
                .post(path + "/sign-for", null, "If-Match", "2")
                .ok(200);

        Reply again = dispatcher
                .post(path + "/dispatch", Drafts.dispatchTo(UNIT), headers)
                .ok(200);

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(again.text("state")).isEqualTo("DISPATCHED");
        assertThat(again.at("version").asInt()).isEqualTo(2);
    }

    @Test
    void changesNeedTheVersionThatWasSeen() {
        String path = registered() + "/dispatch";
        Caller dispatcher = nobody.as("dispatcher");

        dispatcher.post(path, Drafts.dispatchTo(UNIT)).problem(428, "precondition-required");
        dispatcher.post(path, Drafts.dispatchTo(UNIT), "If-Match", "*").problem(400, "bad-if-match");
        dispatcher.post(path, Drafts.dispatchTo(UNIT), "If-Match", "\"abc\"").problem(400, "bad-if-match");
        Reply stale = dispatcher
                .post(path, Drafts.dispatchTo(UNIT), "If-Match", "\"7\"")
                .problem(412, "stale-version");
        assertThat(stale.at("currentVersion").asInt()).isEqualTo(1);
        dispatcher
                .post(path, Drafts.dispatchTo(UNIT), "If-Match", "1", "Idempotency-Key", "a b")
                .problem(400, "bad-idempotency-key");
    }

    @Test
    void anIllegalCommandSaysWhatIsPermittedInstead() {
        Reply illegal = nobody.as("dispatcher")
                .post(registered() + "/approve-return", Map.of("reason", "同意"), "If-Match", "1")
                .problem(409, "illegal-command");

        assertThat(illegal.text("state")).isEqualTo("REGISTERED");
        assertThat(illegal.text("command")).isEqualTo("approve-return");
        assertThat(illegal.json().at("/permitted").valueStream().map(c -> c.asString()))
                .contains("dispatch", "merge");
    }

    @Test
    void aRefusedRuleIsNamed() {
        String path = registered();
        nobody.as("dispatcher")
                .post(path + "/dispatch", Drafts.dispatchTo(UNIT), "If-Match", "1")
                .ok(200);
        Caller handler = nobody.as("handler-" + UNIT);
        handler.post(path + "/sign-for", null, "If-Match", "2").ok(200);

        Reply refused = handler.post(path + "/submit-reply", Map.of("reply", "已整改", "solved", true), "If-Match", "3")
                .problem(422, "rule-refused");

        assertThat(refused.at("rules").size()).isPositive();
        assertThat(refused.text("rules.0.name")).isNotBlank();
        assertThat(refused.text("rules.0.detail")).matches(".*\\p{IsHan}.*");
    }

    @Test
    void rolesAndUnitsHoldOnEveryPath() {
        String path = registered();

        nobody.as("agent")
                .post(path + "/recall", Map.of("reason", "误派"), "If-Match", "1")
                .problem(403, "role-not-permitted");
        nobody.as("handler-370103-D-CGJ").get(path).problem(404, "work-order-not-found");
        nobody.as("handler-370103-D-CGJ")
                .post(path + "/sign-for", null, "If-Match", "1")
                .problem(404, "work-order-not-found");
    }

    @Test
    void extensionsWhistlesAndAssignmentsHavePathsOfTheirOwn() {
        String path = registered();
        nobody.as("dispatcher")
                .post(path + "/dispatch", Drafts.dispatchTo(UNIT), "If-Match", "1")
                .ok(200);
        Caller handler = nobody.as("handler-" + UNIT);
        handler.post(path + "/sign-for", Map.of("note", "已收到"), "If-Match", "2").ok(200);

        Reply asked = handler.post(path + "/extensions", Map.of("workingDays", 3, "reason", "需要鉴定"), "If-Match", "3")
                .ok(200);
        int no = asked.at("proceedings.0.no").asInt();
        Reply granted = nobody.as("dispatcher")
                .post(path + "/extensions/" + no + "/approve", Map.of(), "If-Match", "4")
                .ok(200);
        assertThat(granted.text("proceedings.0.state")).isEqualTo("APPROVED");

        handler.post(path + "/request-extension", Map.of(), "If-Match", "5").problem(404, "unknown-command");
        handler.post(path + "/extensions/1/forget", Map.of(), "If-Match", "5").problem(404, "unknown-command");
        handler.post(path + "/breach-deadline", Map.of(), "If-Match", "5").problem(404, "unknown-command");
    }

    @Test
    void theChainAndTheReceiptsCanBeRead() {
        String path = registered();

        Reply history = nobody.as("agent").get(path + "/history").ok(200);
        assertThat(history.at("intact").asBoolean()).isTrue();
        assertThat(history.text("entries.0.command")).isEqualTo("register");
        Reply deadlines = nobody.as("agent").get(path + "/deadlines").ok(200);
        assertThat(deadlines.text("items.0.receipt.basis")).isNotBlank();
    }

    @Test
    void aMachineThatIsFiveMinutesFastChangesNothingAndIsNotReady() {
        String path = registered();
        Caller dispatcher = nobody.as("dispatcher");
        clock.advance(FAST);
        databaseTime.isBehind(FAST);
        try {
            dispatcher.post(ORDERS, Drafts.inquiry()).problem(503, "clock-not-trusted");
            dispatcher
                    .post(path + "/dispatch", Drafts.dispatchTo(UNIT), "If-Match", "\"1\"")
                    .problem(503, "clock-not-trusted");
            assertThat(nobody.as("agent").get(path).ok(200).text("state")).isEqualTo("REGISTERED");
            assertThat(nobody.get("/actuator/health/readiness").status()).isEqualTo(503);
            nobody.get("/actuator/health/liveness").ok(200);
        } finally {
            clock.advance(FAST.negated());
            databaseTime.isBehind(Duration.ZERO);
        }

        nobody.get("/actuator/health/readiness").ok(200);
        dispatcher
                .post(path + "/dispatch", Drafts.dispatchTo(UNIT), "If-Match", "\"1\"")
                .ok(200);
    }

    @Test
    void everyCharacterSurvives() {
        String content = "𠮷野家门口😀有积水，请处理。１２３ＡＢＣ\n第二行：䶮\t完";
        String number = nobody.as("agent")
                .post(ORDERS, Drafts.with(Drafts.inquiry(), "content", content))
                .ok(201)
                .text("number");

        assertThat(nobody.as("agent").get(ORDERS + "/" + number).text("content"))
                .isEqualTo(content);
    }

    private String registered() {
        return ORDERS + "/"
                + nobody.as("agent").post(ORDERS, Drafts.inquiry()).ok(201).text("number");
    }
}
