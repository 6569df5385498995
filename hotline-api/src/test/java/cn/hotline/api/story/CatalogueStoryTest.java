package cn.hotline.api.story;

import static cn.hotline.api.story.Story.items;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The centre changes the dispatch catalogue, far behind the days of other stories. */
@StoryTest
class CatalogueStoryTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String VERSIONS = "/api/v1/dispatch-catalogue/versions";
    private static final String PROPOSALS = "/api/v1/dispatch-catalogue/proposals";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String WHOLE_CITY = "3701-D-SHGZ";

    @Autowired
    private Caller caller;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient sql;

    private Caller centre;

    @BeforeEach
    void farBehind() {
        centre = caller.as("dispatcher");
        clock.moveTo("2037-03-02T09:00");
    }

    @Test
    void aNewVersionTakesEffectAtItsMomentAndDispatchedOrdersKeepTheirs() {
        int rules = saveDeadlineClass("2037-03-02T10:00:00+08:00");
        ObjectNode catalogue = draft("工地噪声改由社会工作部牵头", "2037-03-02T11:00:00+08:00");
        rule(catalogue, "ENV.NOISE_SITE")
                .put("deadlineClass", "EXPRESS")
                .putObject("lead")
                .put("kind", "UNIT")
                .put("unit", WHOLE_CITY);
        Reply trial = centre.post(VERSIONS + "/check", catalogue).ok(200);
        assertThat(trial.at("report.blocking").asInt()).as(trial.body()).isZero();
        assertThat(trial.at("differences.changed").asInt()).isEqualTo(1);
        int planned = centre.post(VERSIONS, catalogue).ok(201).at("version").asInt();
        assertThat(centre.get(VERSIONS + "/" + planned).text("status")).isEqualTo("PLANNED");
        Reply without = caller.as("admin")
                .post("/api/v1/deadline-rules", firstRules("2037-03-02T10:30:00+08:00"))
                .problem(400, "validation-failed");
        assertThat(without.text("errors.0.code")).isEqualTo("class-without-deadline");
        assertThat(without.text("errors.0.detail")).contains("EXPRESS");
        caller.as("admin")
                .post("/api/v1/deadline-rules/" + rules + "/take-back", null)
                .problem(400, "validation-failed");

        clock.moveTo("2037-03-02T10:59:59.999");
        Story before = Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL"));
        assertThat(before.explained("CLOSE").at("/clock/ruleVersion").asInt()).isEqualTo(rules);
        before.issue("dispatcher", "dispatch", Drafts.dispatchTo(Story.STREET));
        JsonNode old = view(before);
        clock.moveTo("2037-03-02T11:00");
        Reply preview = caller.as("agent")
                .post("/api/v1/work-orders/preview", Drafts.appeal("COMPLAINT", "NORMAL"))
                .ok(200);
        assertThat(preview.text("suggestedUnits.0.unit")).isEqualTo(WHOLE_CITY);
        assertThat(preview.at("suggestedUnits.0.rule.version").asInt()).isEqualTo(planned);
        Story after = Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL"));
        after.issue("dispatcher", "dispatch", Drafts.dispatchTo(WHOLE_CITY));
        assertThat(view(after).get("catalogueVersion").asInt()).isEqualTo(planned);
        assertThat(view(after).get("deadlineClass").asString()).isEqualTo("EXPRESS");
        assertThat(after.explained("CLOSE").at("/clock/ruleId").asString()).isEqualTo("close.express");
        before.issue(Story.HANDLER, "sign-for", null);
        assertThat(view(before).get("catalogueVersion").asInt())
                .isEqualTo(old.get("catalogueVersion").asInt())
                .isNotEqualTo(planned);
        assertThat(before.explained("CLOSE").at("/clock/ruleId").asString()).isEqualTo("close.standard");
        centre.post(VERSIONS + "/" + planned + "/take-back", null).problem(409, "catalogue-in-force");
    }

    @Test
    void whatWasExportedCanBeImportedAndChangesNothing() {
        int inForce = centre.post(VERSIONS + "/check", draft("x", "2037-04-01T00:00:00+08:00"))
                .at("comparedWith")
                .asInt();
        byte[] csv = export("text/csv", inForce).ok(200).response().body();
        byte[] workbook = export(XLSX, inForce).ok(200).response().body();
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("类别代码,类别,区域代码", "属地镇街");
        for (Map.Entry<String, byte[]> file :
                Map.of("text/csv", csv, XLSX, workbook).entrySet()) {
            Reply trial = file("/check?note=x&effectiveFrom=2037-04-01", file.getKey(), file.getValue())
                    .ok(200);
            assertThat(trial.at("report.blocking").asInt()).as(trial.body()).isZero();
            assertThat(trial.at("differences.items")).isEmpty();
            assertThat(trial.at("rules").asInt()).isGreaterThan(100);
        }
        int before = newest();
        int saved = file("?note=x&effectiveFrom=2037-04-01&basedOn=" + before, "text/csv", csv)
                .ok(201)
                .at("version")
                .asInt();
        assertThat(saved).isEqualTo(before + 1);
        assertThat(export("text/csv", saved).response().body()).isEqualTo(csv);
        centre.post(VERSIONS + "/" + saved + "/take-back", null).ok(200);
        assertThat(centre.get(VERSIONS + "/" + saved).text("status")).isEqualTo("TAKEN_BACK");
        centre.post(VERSIONS + "/" + saved + "/take-back", null).problem(409, "catalogue-taken-back");
    }

    @Test
    void aBadFileIsAnsweredAndStoresNothing() {
        int before = newest();
        String csv = new String(export("text/csv").response().body(), StandardCharsets.UTF_8);
        wrong(XLSX, csv.getBytes(StandardCharsets.UTF_8), "body", "not-xlsx");
        wrong(XLSX, new byte[] {'P', 'K', 3, 4, 0, 0}, "body", "not-xlsx");
        wrong("text/csv", csv.replace("主办单位代码", "承办单位").getBytes(StandardCharsets.UTF_8), "line 1", "unknown-header");
        wrong("text/csv", "类别代码,依据\nENV.AIR,x\n".getBytes(StandardCharsets.UTF_8), "line 1", "missing-header");
        wrong("text/csv", "类别代码,类别代码\n".getBytes(StandardCharsets.UTF_8), "line 1", "duplicate-header");
        wrong("text/csv", "类别代码,主办单位代码,依据\n".getBytes(StandardCharsets.UTF_8), "rules", "out-of-range");
        file("?note=x", "text/csv", csv.getBytes(java.nio.charset.Charset.forName("GBK")))
                .problem(400, "validation-failed");
        String row = ",,,,,指定单位,3701-D-BGT,,,,兜底,,\n";
        wrong(
                "text/csv",
                (header(csv) + row.repeat(100_000)).getBytes(StandardCharsets.UTF_8),
                "rules",
                "out-of-range");
        wrong("text/csv", (header(csv) + row + row).getBytes(StandardCharsets.UTF_8), "line 3", "duplicate");
        file("?note=x", "text/csv", new byte[9 * 1024 * 1024]).problem(413, "body-too-large");
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void twoImportsAtOnceBothStandOrOneIsToldThatItIsLate() throws Exception {
        byte[] csv = export("text/csv").response().body();
        String basedOn = "?note=x&effectiveFrom=2037-05-01&basedOn=" + newest();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Callable<Integer> save = () -> file(basedOn, "text/csv", csv).status();
            assertThat(pool.invokeAll(List.of(save, save)).stream()
                            .map(status -> status.resultNow())
                            .sorted())
                    .containsExactly(201, 409);
        }
        ObjectNode draft = draft("重复请求只存一次", "2037-05-02T00:00:00+08:00");
        int first = centre.post(VERSIONS, draft, "Idempotency-Key", "catalogue-1")
                .ok(201)
                .at("version")
                .asInt();
        assertThat(centre.post(VERSIONS, draft, "Idempotency-Key", "catalogue-1")
                        .at("version")
                        .asInt())
                .isEqualTo(first);
    }

    @Test
    void onlyTheCentreChangesTheCatalogueAndAnybodyReadsIt() {
        String handler = "handler-" + Story.STREET;
        caller.as(handler).get(VERSIONS + "/1/rules?limit=2").ok(200);
        caller.as("agent").get(VERSIONS).ok(200);
        for (String nobody : List.of(handler, "agent", "auditor")) {
            caller.as(nobody).post(VERSIONS, "{\"rules\":[]}").problem(403, "role-not-permitted");
        }
        caller.as(handler).get(PROPOSALS).problem(403, "role-not-permitted");
        caller.as("auditor").get(PROPOSALS).ok(200);
        centre.get(VERSIONS + "/9999").problem(404, "catalogue-not-found");
        Reply page = centre.get(VERSIONS + "/1/rules?limit=2");
        Reply next = centre.get(VERSIONS + "/1/rules?limit=2&cursor=" + page.text("next"));
        assertThat(next.at("items.0.id").asLong())
                .isEqualTo(page.at("items.1.id").asLong() + 1);
    }

    @Test
    void whatADisputeProposesIsAdoptedOnceOrRefused() {
        Story order = Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL"));
        long adopted = proposal(order);
        Map<String, Object> adoption =
                Map.of("effectiveFrom", "2037-06-01T00:00:00+08:00", "scope", "DISTRICT", "everyType", true);
        Reply trial =
                centre.post(PROPOSALS + "/" + adopted + "/check", adoption).ok(200);
        assertThat(trial.at("differences.added").asInt()).as(trial.body()).isEqualTo(1);
        Reply done = centre.post(PROPOSALS + "/" + adopted + "/adopt", adoption).ok(200);
        int version = done.at("version").asInt();
        assertThat(items(centre.get(VERSIONS + "/" + version + "/rules?category=ENV.NOISE_SITE&area=370102")
                        .at("items")))
                .extracting(rule -> rule.at("/lead/unit").asString())
                .containsExactly(WHOLE_CITY);
        centre.post(PROPOSALS + "/" + adopted + "/adopt", null).problem(409, "catalogue-proposal-decided");
        long refused = proposal(order);
        centre.post(PROPOSALS + "/" + refused + "/refuse", Map.of()).problem(400, "validation-failed");
        centre.post(PROPOSALS + "/" + refused + "/refuse", Map.of("reason", "个案"))
                .ok(200);
        assertThat(items(centre.get(PROPOSALS + "?state=REFUSED").at("items")))
                .extracting(item -> item.get("id").asLong())
                .contains(refused)
                .doesNotContain(adopted);
        centre.get(PROPOSALS + "/99999999").problem(404, "catalogue-proposal-not-found");
        centre.post(VERSIONS + "/" + version + "/take-back", null).ok(200);
    }

    private long proposal(Story order) {
        sql.sql("""
            insert into catalogue_proposal (work_order_id, category_code, area_code, type, from_unit, to_unit,
              basis, proposed_by, proposed_at)
            values (:order, 'ENV.NOISE_SITE', '370102', 'COMPLAINT', '3701-D-CGJ', :to, '裁定记录', 'op:1', now(3))\
            """)
                .param("order", Long.parseLong(order.number().substring(0, 15)))
                .param("to", WHOLE_CITY)
                .update();
        return sql.sql("select max(id) from catalogue_proposal")
                .query(Long.class)
                .single();
    }

    private ObjectNode firstRules(String from) {
        JsonNode set =
                JSON.readTree(caller.as("admin").get("/api/v1/deadline-rules/1").body());
        ObjectNode draft = JSON.createObjectNode().put("note", "快办").put("effectiveFrom", from);
        draft.set("rules", set.get("rules"));
        return draft;
    }

    private int saveDeadlineClass(String from) {
        ObjectNode draft = firstRules(from);
        ArrayNode rules = (ArrayNode) draft.get("rules");
        ObjectNode express = ((ObjectNode) rules.get(7)).deepCopy();
        rules.add(express.put("id", "close.express")
                .put("deadlineClass", "EXPRESS")
                .put("days", 3));
        return caller.as("admin")
                .post("/api/v1/deadline-rules", draft)
                .ok(201)
                .at("version")
                .asInt();
    }

    private ObjectNode draft(String note, String from) {
        ArrayNode rules = JSON.createArrayNode();
        String cursor = "";
        do {
            JsonNode page = JSON.readTree(
                    centre.get(VERSIONS + "/1/rules?limit=200&cursor=" + cursor).body());
            page.get("items").forEach(rules::add);
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        ObjectNode draft = JSON.createObjectNode().put("note", note).put("effectiveFrom", from);
        draft.set("rules", rules);
        return draft;
    }

    private static ObjectNode rule(ObjectNode catalogue, String category) {
        return (ObjectNode) items(catalogue.get("rules")).stream()
                .filter(rule -> category.equals(rule.path("category").asString("")))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode view(Story order) {
        return JSON.readTree(caller.as("dispatcher")
                .get("/api/v1/work-orders/" + order.number())
                .ok(200)
                .body());
    }

    private int newest() {
        return centre.get(VERSIONS + "?limit=1").at("items.0.version").asInt();
    }

    private static String header(String csv) {
        return csv.substring(0, csv.indexOf('\n') + 1);
    }

    private Reply export(String type) {
        return export(type, 1);
    }

    private Reply export(String type, int version) {
        return centre.get(VERSIONS + "/" + version + "/rules", "Accept", type);
    }

    private void wrong(String type, byte[] body, String field, String code) {
        Reply reply = file("?note=x&effectiveFrom=2037-04-01", type, body).problem(400, "validation-failed");
        assertThat(items(reply.at("errors")))
                .extracting(error ->
                        error.get("field").asString() + " " + error.get("code").asString())
                .contains(field + " " + code);
    }

    private Reply file(String query, String type, byte[] body) {
        return centre.send(
                centre.request(VERSIONS + query).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }
}
