package cn.hotline.api.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Shorthand for what people do to one order over HTTP. */
record Story(Caller caller, String number) {

    static final String STREET = "370102001";
    static final String HANDLER = "handler-" + STREET;

    static Story registered(Caller caller, Map<String, Object> draft) {
        return new Story(
                caller,
                caller.as("agent").post("/api/v1/work-orders", draft).ok(201).text("number"));
    }

    Story inHandling() {
        issue("dispatcher", "dispatch", Drafts.dispatchTo(STREET));
        issue(HANDLER, "sign-for", null);
        issue(HANDLER, "record-contact", Map.of("reached", true, "summary", "已联系"));
        return this;
    }

    Reply issue(String account, String command, @Nullable Object fields) {
        Reply done = ask(account, command, fields);
        assertThat(done.status()).as(done.body()).isBetween(200, 201);
        return done;
    }

    Reply view(String account) {
        return caller.as(account).get("/api/v1/work-orders/" + number).ok(200);
    }

    Reply ask(String account, String command, @Nullable Object fields) {
        String seen = view(account).header("ETag");
        return caller.as(account).post("/api/v1/work-orders/" + number + "/" + command, fields, "If-Match", seen);
    }

    /** The clock of the order itself with its receipt, the last of its kind. */
    JsonNode explained(String kind) {
        return items(deadlines()).stream()
                .filter(item -> item.at("/clock/kind").asString().equals(kind)
                        && (item.at("/clock/assignmentNo").asInt() == 0
                                || !item.at("/clock/kind").asString().equals("CLOSE")))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    JsonNode deadlines() {
        return caller.as("auditor")
                .get("/api/v1/work-orders/" + number + "/deadlines")
                .ok(200)
                .at("items");
    }

    /** The names of the rules that said no. */
    static List<String> refused(Reply reply) {
        return reply.problem(422, "rule-refused").json().at("/rules").findValuesAsString("name");
    }

    static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
