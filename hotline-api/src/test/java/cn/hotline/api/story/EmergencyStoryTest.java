package cn.hotline.api.story;

import static cn.hotline.api.story.Story.items;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What went first at the gate because it could not wait, and its papers (A24). */
class EmergencyStoryTest extends AtTheGate {

    @Test
    void a24AnEmergencyGoesFirstAndMissedPapersAreListedOnce() throws Exception {
        Map<String, Object> flood = new LinkedHashMap<>(
                Map.of("kind", "TASK", "title", "防汛转移", "content", "组织低洼院落居民转移", "targets", List.of(COMMUNITY)));
        flood.put("category", "ROAD.DRAINAGE");
        flood.put("emergency", Map.of("leader", "李明", "post", "副区长", "reason", "红色暴雨预警"));
        Reply first = apply("handler-370102-D-YJJ", flood).ok(201);
        String id = first.text("id");
        assertThat(first.text("state")).isEqualTo("EMERGENCY");
        assertThat(first.at("inForce").asBoolean()).isTrue();
        assertThat(first.text("papersDueAt")).isEqualTo("2032-03-04T17:00:00+08:00");
        apply("handler-370102-D-YJJ", Drafts.with(flood, "emergency", Map.of("reason", "红色暴雨预警")))
                .problem(400, "validation-failed");
        String late = apply("handler-370102-D-YJJ", flood).ok(201).text("id");
        clock.moveTo("2032-03-04T17:00");
        Map<String, Object> papers = Map.of(
                "authority", "《防汛条例》",
                "until", "2032-03-31",
                "funds", Map.of("amount", 0),
                "reasonKind", "PUBLIC_NEED",
                "reason", "居民安全");
        caller.as("handler-370102-D-YJJ")
                .post(ADMISSIONS + "/" + id + "/file-papers", papers)
                .ok(200);
        assertThat(decide(STREET_LEADER, id, GOOD).ok(200).at("retroactive").asBoolean())
                .isTrue();
        clock.moveTo("2032-03-04T17:00:00.001");
        assertThat(caller.as(STREET_LEADER)
                        .get(ADMISSIONS + "/" + late)
                        .at("inForce")
                        .asBoolean())
                .isFalse();
        atOnce(4, () -> alarms.once(100));
        assertThat(caller.as(STREET_LEADER).get(ADMISSIONS + "/" + late).text("state"))
                .isEqualTo("PAPERS_OVERDUE");
        List<JsonNode> listed = items(caller.as("supervisor")
                .get(VIOLATIONS + "?kind=PAPERS_LATE&unit=370102-D-YJJ")
                .ok(200)
                .at("items"));
        assertThat(listed)
                .extracting(row -> row.get("admission").asString())
                .containsOnlyOnce(late)
                .doesNotContain(id);
    }

    @Test
    void a24MissedPapersFiledWeeksLaterBringNothingBackIntoForceBeforeTheApproval() {
        Map<String, Object> flood = Drafts.with(
                task(List.of(COMMUNITY)), "emergency", Map.of("leader", "李明", "post", "副区长", "reason", "险情"));
        String id = apply("handler-370102-D-YJJ", flood).ok(201).text("id");
        clock.moveTo("2032-03-05T09:00");
        alarms.once(100);
        clock.moveTo("2032-03-20T09:00");
        Map<String, Object> papers = Map.of(
                "authority",
                "《防汛条例》",
                "until",
                "2032-06-30",
                "funds",
                Map.of("amount", 0),
                "reasonKind",
                "PUBLIC_NEED",
                "reason",
                "居民安全");
        assertThat(caller.as("handler-370102-D-YJJ")
                        .post(ADMISSIONS + "/" + id + "/file-papers", papers)
                        .ok(200)
                        .at("inForce")
                        .asBoolean())
                .isFalse();
        assertThat(decide(STREET_LEADER, id, GOOD).ok(200).at("inForce").asBoolean())
                .isTrue();
    }
}
