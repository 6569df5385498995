package cn.hotline.api.story;

import static cn.hotline.api.story.Story.items;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The administrator changes how long things take, beginning far behind the days of other stories. */
@StoryTest
class DeadlineRulesStoryTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String RULES = "/api/v1/deadline-rules";

    @Autowired
    private Caller caller;

    @Autowired
    private MovableClock clock;

    @Test
    void aNewVersionIsForNewClocksAndRunningOnesKeepTheirs() {
        clock.moveTo("2026-03-02T10:00");
        ObjectNode set = firstVersion();
        set.put("note", "历下区投诉4个工作日办结");
        set.put("effectiveFrom", "2035-03-05T09:00:00+08:00");
        ArrayNode rules = (ArrayNode) set.get("rules");
        ObjectNode district = ((ObjectNode) rules.get(7)).deepCopy();
        district.put("id", "close.lixia.complaint")
                .put("unit", "370102")
                .put("type", "COMPLAINT")
                .put("days", 4);
        rules.add(district);
        Reply trial = admin().post(RULES + "/check", set).ok(200);
        assertThat(trial.at("errors")).isEmpty();
        assertThat(trial.text("effectiveFrom")).isEqualTo("2035-03-05T09:00:00+08:00");
        assertThat(items(trial.at("differences")))
                .extracting(d -> d.get("id").asString())
                .containsExactly("close.lixia.complaint");
        Reply saved = admin().post(RULES, set).ok(201);
        int version = saved.at("version").asInt();
        assertThat(saved.header("Location")).isEqualTo(RULES + "/" + version);
        assertThat(caller.as("supervisor").get(RULES).ok(200).at("inForce").asInt())
                .isEqualTo(1);

        clock.moveTo("2035-03-05T08:59:59.999");
        Story before = Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL"));
        assertThat(before.explained("CLOSE").at("/clock/ruleVersion").asInt()).isEqualTo(1);
        clock.moveTo("2035-03-05T10:00");
        JsonNode after =
                Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL")).explained("CLOSE");
        assertThat(after.at("/clock/ruleVersion").asInt()).isEqualTo(version);
        JsonNode receipt = after.get("receipt");
        assertThat(receipt.get("ruleId").asString()).isEqualTo("close.lixia.complaint");
        assertThat(receipt.get("span").asString()).isEqualTo("4个工作日");
        JsonNode kept = before.explained("CLOSE");
        assertThat(kept.at("/receipt/ruleId").asString()).isEqualTo("close.standard");
        assertThat(kept.at("/receipt/ruleVersion").asInt()).isEqualTo(1);
        assertThat(kept.get("agrees").asBoolean()).isTrue();
        assertThat(Story.registered(caller, Drafts.appeal("HELP_REQUEST", "NORMAL"))
                        .explained("CLOSE")
                        .at("/clock/ruleId")
                        .asString())
                .isEqualTo("close.standard");
    }

    @Test
    void aPlannedVersionKeepsItsMomentAndNobodyOverwritesWhatHeHasNotSeen() {
        clock.moveTo("2036-02-04T10:00");
        int later =
                planned("2036-06-02T09:00:00+08:00", null).ok(201).at("version").asInt();
        int sooner = planned("2036-03-03T09:00:00+08:00", later)
                .ok(201)
                .at("version")
                .asInt();
        planned("2036-03-04T09:00:00+08:00", later).problem(409, "deadline-rules-changed");
        ObjectNode trial = set("2036-03-05T09:00:00+08:00", sooner);
        Reply found = admin().post(RULES + "/check", trial).ok(200);
        assertThat(found.at("comparedWith").asInt()).isEqualTo(sooner);
        assertThat(found.at("later").toString()).contains(String.valueOf(later));
        int again = admin().post(RULES, trial, "Idempotency-Key", "rules-1")
                .ok(201)
                .at("version")
                .asInt();
        assertThat(admin().post(RULES, trial, "Idempotency-Key", "rules-1")
                        .ok(201)
                        .at("version")
                        .asInt())
                .isEqualTo(again)
                .isEqualTo(sooner + 1);
        assertThat(admin().post(RULES + "/" + again + "/take-back", null)
                        .ok(200)
                        .text("takenBackAt"))
                .isNotBlank();
        admin().post(RULES + "/" + again + "/take-back", null).problem(409, "deadline-rules-taken-back");
        admin().post(RULES + "/9999/take-back", null).problem(404, "deadline-rules-not-found");

        clock.moveTo("2036-04-01T10:00");
        assertThat(admin().get(RULES).at("inForce").asInt()).isEqualTo(sooner);
        clock.moveTo("2036-06-02T09:00");
        assertThat(admin().get(RULES).at("inForce").asInt()).isEqualTo(later);
        assertThat(Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL"))
                        .explained("CLOSE")
                        .at("/clock/ruleVersion")
                        .asInt())
                .isEqualTo(later);
        admin().post(RULES + "/" + later + "/take-back", null).problem(409, "deadline-rules-in-force");
    }

    private Reply planned(String from, @Nullable Integer basedOn) {
        return admin().post(RULES, set(from, basedOn));
    }

    private ObjectNode set(String from, @Nullable Integer basedOn) {
        return firstVersion().put("note", "试改").put("effectiveFrom", from).put("basedOn", basedOn);
    }

    @Test
    void aSetThatLeavesAClassWithoutADeadlineIsRefusedByName() {
        clock.moveTo("2026-03-02T10:00");
        ObjectNode set = firstVersion();
        set.put("note", "试改");
        ((ArrayNode) set.get("rules")).remove(8); // inquiries fall back to five days, which is no mistake
        ((ArrayNode) set.get("rules")).remove(7);
        Reply refused = admin().post(RULES, set).problem(400, "validation-failed");
        assertThat(refused.text("errors.0.code")).isEqualTo("class-without-deadline");
        assertThat(refused.text("errors.0.detail")).contains("办结", "一般投诉", "一般咨询");
        Reply trial = admin().post(RULES + "/check", set).ok(200);
        assertThat(trial.text("errors.0.code")).isEqualTo("class-without-deadline");
        assertThat(trial.at("differences").size()).isEqualTo(2);
        set.put("effectiveFrom", "2026-03-01T10:00:00+08:00");
        set.putNull("note");
        assertThat(items(admin().post(RULES, set)
                        .problem(400, "validation-failed")
                        .at("errors")))
                .extracting(error -> error.get("field").asString())
                .containsExactly("note", "effectiveFrom", "rules");
        admin().post(RULES, Map.of("rules", "none")).problem(400, "validation-failed");
        admin().post(RULES, "{").problem(400, "malformed-json");
    }

    @Test
    void supervisorsAndAuditorsReadAndOnlyTheAdministratorWrites() {
        for (String reader : new String[] {"admin", "supervisor", "auditor"}) {
            Reply book = caller.as(reader).get(RULES + "/1").ok(200);
            assertThat(book.at("rules").size()).isEqualTo(20);
            assertThat(items(book.at("clocks"))).anySatisfy(kind -> {
                assertThat(kind.get("kind").asString()).isEqualTo("CLOSE");
                assertThat(kind.get("starts").asString()).contains("登记");
                assertThat(kind.get("stops").asString()).contains("提交答复");
                assertThat(kind.get("pauses").asString()).isEqualTo("挂账");
            });
        }
        for (String other : new String[] {"agent", "dispatcher", Story.HANDLER}) {
            caller.as(other).get(RULES).problem(403, "role-not-permitted");
            caller.as(other).get(RULES + "/1").problem(403, "role-not-permitted");
        }
        caller.as("supervisor").post(RULES, firstVersion()).problem(403, "role-not-permitted");
        caller.as("supervisor").post(RULES + "/check", firstVersion()).problem(403, "role-not-permitted");
        caller.get(RULES).problem(401, "token-missing");
        admin().get(RULES + "/9999").problem(404, "deadline-rules-not-found");
    }

    private ObjectNode firstVersion() {
        JsonNode book = admin().get(RULES + "/1").ok(200).json();
        ObjectNode set = JSON.createObjectNode();
        set.set("rules", book.get("rules"));
        return set;
    }

    private Caller admin() {
        return caller.as("admin");
    }
}
