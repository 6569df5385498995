package cn.hotline.api.story;

import static cn.hotline.api.story.Story.items;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What went past the gate, from the report to the confirmed rectification (A37, A47). */
class ViolationStoryTest extends AtTheGate {

    @Test
    void a37ViolationsAreRectifiedAndConfirmed() {
        Map<String, Object> ledger =
                Map.of("kind", "BANNED_INDICATOR", "unit", "370102-D-MZJ", "description", "要求社区每日报送台账");
        Reply reported = caller.as("handler-" + COMMUNITY).post(VIOLATIONS, ledger, "Idempotency-Key", "ledger-1");
        String id = reported.ok(201).text("id");
        assertThat(caller.as("handler-" + COMMUNITY)
                        .post(VIOLATIONS, ledger, "Idempotency-Key", "ledger-1")
                        .ok(201)
                        .text("id"))
                .isEqualTo(id);
        Reply seen =
                caller.as("handler-370102-D-MZJ").get(VIOLATIONS + "/" + id).ok(200);
        assertThat(seen.at("reportedBy").isNull()).isTrue();
        caller.as("handler-370102-D-CGJ").get(VIOLATIONS + "/" + id).problem(404, "admission-not-found");
        step("supervisor", id, "confirm", Map.of("opinion", "已整改")).problem(409, "illegal-admission-step");
        step("handler-" + COMMUNITY, id, "rectify", Map.of("rectification", "代为整改"))
                .problem(403, "role-not-permitted");
        step("handler-370102-D-MZJ", id, "rectify", Map.of("rectification", "")).problem(400, "validation-failed");
        step("handler-370102-D-MZJ", id, "rectify", Map.of("rectification", "已取消台账"))
                .ok(200);
        step("supervisor", id, "send-back", Map.of("opinion", "仍有一项")).ok(200);
        step("handler-370102-D-MZJ", id, "rectify", Map.of("rectification", "已全部取消"))
                .ok(200);
        Reply confirmed =
                step("supervisor", id, "confirm", Map.of("opinion", "属实")).ok(200);
        assertThat(confirmed.text("state")).isEqualTo("CONFIRMED");
        assertThat(items(confirmed.at("history")))
                .extracting(line -> line.get("step").asString())
                .containsExactly("REPORT", "RECTIFY", "SEND_BACK", "RECTIFY", "CONFIRM");
    }

    @Test
    void a47AReportByTheHotlineIsListedAndItsUnitNamedByASupervisor() {
        Story report = Story.registered(
                caller, Drafts.with(Drafts.appeal("WHISTLEBLOWER_REPORT", "NORMAL"), "category", "VIOLATION.TASKS"));
        JsonNode listed = items(caller.as("supervisor").get(VIOLATIONS).ok(200).at("items")).stream()
                .filter(row -> row.get("workOrder").asString().equals(report.number()))
                .findFirst()
                .orElseThrow();
        String id = listed.get("id").asString();
        caller.as("handler-370102-D-MZJ").get(VIOLATIONS + "/" + id).problem(404, "admission-not-found");
        step("dispatcher", id, "assign", Map.of("unit", "370102-D-MZJ", "opinion", "查实"))
                .problem(403, "role-not-permitted");
        step("supervisor", id, "assign", Map.of("unit", "NOWHERE", "opinion", "查实"))
                .problem(400, "validation-failed");
        step("supervisor", id, "assign", Map.of("unit", "370102-D-MZJ", "opinion", "查实"))
                .ok(200);
        step("handler-370102-D-MZJ", id, "rectify", Map.of("rectification", "已停止派单"))
                .ok(200);
    }
}
