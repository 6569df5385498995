package cn.hotline.api.story;

import static cn.hotline.api.story.Story.items;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Caller;
import cn.hotline.api.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What communities must do, should assist, may be paid for, and need not do (A34, A48). */
class DutyListStoryTest extends AtTheGate {

    @Test
    void a34a48ANewVersionOfTheDutyListsDecidesFromItsMomentOn() {
        clock.moveTo("2032-09-01T09:00");
        ObjectNode list = (ObjectNode) new JsonMapper()
                .readTree(caller.as("auditor").get(LISTS + "/1").ok(200).body());
        ArrayNode entries = (ArrayNode) list.get("entries");
        entries.addObject()
                .put("category", "ENV.NOISE_SITE")
                .put("duty", "SHOULD_ASSIST")
                .put("basis", "市委社会工作部2032年清单");
        list.put("note", "施工噪声由社区协助").put("effectiveFrom", "2032-09-01T12:00:00+08:00");
        caller.as("supervisor").post(LISTS, list).problem(403, "role-not-permitted");
        assertThat(caller.as("admin").post(LISTS + "/check", list).ok(200).at("errors"))
                .isEmpty();
        Reply csv = caller.as("auditor").get(LISTS + "/1", "Accept", "text/csv").ok(200);
        assertThat(csv.body()).contains("类别,事项,职责,依据", "ENV.NOISE_LIFE,,依法协助,");
        assertThat(checkedCsv(csv.body())).isEmpty();
        assertThat(checkedCsv(csv.body().replace("依法协助,", "随便,"))).isNotEmpty();
        String xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        byte[] workbook = caller.as("auditor")
                .get(LISTS + "/1", "Accept", xlsx)
                .ok(200)
                .response()
                .body();
        Caller admin = caller.as("admin");
        assertThat(items(admin.send(admin.request(LISTS + "/check?note=%E8%AF%95", "Content-Type", xlsx)
                                .POST(BodyPublishers.ofByteArray(workbook)))
                        .ok(200)
                        .at("errors")))
                .isEmpty();
        admin.send(admin.request(LISTS + "/check?note=%E8%AF%95", "Content-Type", xlsx)
                        .POST(BodyPublishers.ofString("no workbook")))
                .problem(400, "validation-failed");
        admin.post(LISTS, list).ok(201);
        String ruling = LISTS + "/ruling?category=ENV.NOISE_SITE&community=" + NEIGHBOUR;
        assertThat(caller.as(BUREAU).get(ruling).text("standing")).isEqualTo("MAY_REFUSE");
        clock.moveTo("2032-09-01T12:00");
        assertThat(caller.as(BUREAU).get(ruling).text("standing")).isEqualTo("MUST_TAKE");

        entries.removeAll();
        entries.addObject().put("category", "NO.SUCH").put("duty", "MUST").put("basis", "无");
        Reply refused = caller.as("admin").post(LISTS, list).problem(400, "validation-failed");
        assertThat(items(refused.at("errors")))
                .extracting(error -> error.get("code").asString())
                .contains("unknown-category", "uncovered-category");
    }

    @Test
    void twoAdministratorsDoNotOverwriteEachOtherAndThePlannedListComesIntoForce() {
        clock.moveTo("2032-10-01T09:00");
        Caller admin = caller.as("admin");
        int newest = admin.get(LISTS).ok(200).at("items.0.version").asInt();
        ObjectNode list = (ObjectNode) new JsonMapper()
                .readTree(admin.get(LISTS + "/" + newest).ok(200).body());
        list.put("note", "国庆后")
                .put("effectiveFrom", "2032-10-08T09:00:00+08:00")
                .put("basedOn", newest);
        Reply planned = admin.post(LISTS, list, "Idempotency-Key", "list-1").ok(201);
        assertThat(admin.post(LISTS, list, "Idempotency-Key", "list-1").ok(201).text("version"))
                .isEqualTo(planned.text("version"));
        list.put("note", "即日").putNull("effectiveFrom");
        admin.post(LISTS, list, "Idempotency-Key", "list-1").problem(422, "idempotency-key-reused");
        admin.post(LISTS, list).problem(412, "stale-version");
        list.put("basedOn", planned.at("version").asInt());
        Reply atOnce = admin.post(LISTS, list).ok(201);
        assertThat(admin.get(LISTS).text("inForce")).isEqualTo(atOnce.text("version"));
        clock.moveTo("2032-10-08T09:00");
        assertThat(admin.get(LISTS).text("inForce")).isEqualTo(planned.text("version"));
    }

    private List<JsonNode> checkedCsv(String text) {
        Caller admin = caller.as("admin");
        return items(admin.send(admin.request(LISTS + "/check?note=%E8%AF%95", "Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(text)))
                .at("errors"));
    }
}
