package cn.hotline.api.grid;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import cn.hotline.local.Waiting;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Grids, lanes, the chain, loads and dissolved units, over HTTP. */
@ApiTest
class GridsTest {

    private static final String COMMUNITY = "370102001002";
    private static final String GRIDS = "/api/v1/grids";
    private static final String BULK = "/api/v1/bulk-reassignments";

    @Autowired
    private Caller caller;

    @Autowired
    private MovableClock clock;

    private Caller admin;

    @BeforeEach
    void inTheMorning() {
        admin = caller.as("admin");
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void aGridIsSetUpStaffedAndTakesOrdersAtOnce() {
        Map<String, Object> draft = Map.of(
                "code",
                COMMUNITY + "-G1",
                "name",
                "第一网格",
                "community",
                COMMUNITY,
                "kind",
                "URBAN",
                "households",
                200,
                "reason",
                "划分");
        Reply made = admin.post(GRIDS, draft).ok(201);
        assertThat(made.text("warnings.0.code")).isEqualTo("size-outside");
        assertThat(made.at("vacantHead").asBoolean()).isTrue();
        String path = made.header("Location");
        admin.post(GRIDS, draft).problem(409, "unit-in-other-state");
        admin.post(GRIDS, Map.of("code", "a b")).problem(400, "validation-failed");
        caller.as("handler-370102002").post(GRIDS, draft).problem(404, "grid-or-lane-not-found");

        Caller community = caller.as("handler-" + COMMUNITY);
        community
                .post(path + "/staff", Map.of("role", "GRID_HEAD", "name", "王五"))
                .ok(200);
        community
                .post(path + "/staff", Map.of("role", "STREET_CHIEF", "name", "王五"))
                .problem(400, "validation-failed");
        caller.as("auditor")
                .post(path + "/staff", Map.of("role", "GRID_HEAD", "name", "王五"))
                .problem(403, "role-not-permitted");
        assertThat(community.get(path).ok(200).text("head.name")).isEqualTo("王五");
        assertThat(caller.as("auditor")
                        .get(path + "/history")
                        .ok(200)
                        .at("items")
                        .size())
                .isEqualTo(2);
        String number = caller.as("agent")
                .post("/api/v1/work-orders", Drafts.inquiry())
                .ok(201)
                .text("number");
        caller.as("dispatcher")
                .post(
                        "/api/v1/work-orders/" + number + "/dispatch",
                        Drafts.dispatchTo(COMMUNITY + "-G1"),
                        "If-Match",
                        "\"1\"")
                .ok(200);

        admin.post("/api/v1/units/" + COMMUNITY + "-G1/rename", Map.of("name", "大明湖第一网格", "reason", "统一名称"))
                .ok(200);
        assertThat(admin.get("/api/v1/units/" + COMMUNITY + "-G1/history")
                        .ok(200)
                        .text("items.0.nameBefore"))
                .isEqualTo("第一网格");
        oldGrids("source,code,name,grid\n党建,DJ1,先锋," + COMMUNITY + "-G1\n", true)
                .ok(200);
        oldGrids("source,code,name,grid\n党建,DJ1,先锋,nowhere\n", false).problem(400, "validation-failed");
        admin.send(admin.request("/api/v1/old-grids", "Content-Type", "text/csv")
                        .POST(BodyPublishers.ofByteArray("source,code,name,grid\n党建".getBytes(Charset.forName("GBK")))))
                .problem(400, "validation-failed");
        put("/api/v1/units/" + COMMUNITY + "/capacity-norm", Map.of("staff", 0, "reason", "无"))
                .problem(400, "validation-failed");
        put("/api/v1/units/" + COMMUNITY + "/capacity-norm", Map.of("staff", 6, "reason", "核定"))
                .ok(200);
        Reply load = community.get("/api/v1/reports/community-load").ok(200);
        assertThat(load.at("items").size()).isEqualTo(1);
        assertThat(load.at("items.0.orders").asInt()).isEqualTo(1);
        assertThat(admin.get(
                                "/api/v1/reports/community-load?unit=" + COMMUNITY,
                                "Accept",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .ok(200)
                        .header("Content-Disposition"))
                .contains(".xlsx");
    }

    @Test
    void aGridThatWasSetUpAsAUnitIsAWholeOneAndRetriesMakeNoSecondHolderOrRecord() {
        String grid = COMMUNITY + "-G2";
        Map<String, Object> unit =
                Map.of("code", grid, "name", "第二网格", "kind", "GRID", "parent", COMMUNITY, "reason", "划分");
        admin.post("/api/v1/units", unit).ok(201);
        put(GRIDS + "/" + grid, Map.of("kind", "URBAN", "households", 400, "reason", "清点"))
                .ok(200);
        oldGrids("source,code,name,grid\n党建,DJ2,先锋," + grid + "\n", false).ok(200);
        Caller community = caller.as("handler-" + COMMUNITY);
        Map<String, Object> worker = Map.of("role", "GRID_WORKER", "name", "赵六");
        Map<String, Object> record = Map.of(
                "duty",
                "HAZARD_INSPECTION",
                "fixed",
                true,
                "happenedAt",
                "2026-03-02T09:00:00+08:00",
                "place",
                "巷口",
                "what",
                "井盖复位");
        for (int i = 0; i < 2; i++) {
            community
                    .post(GRIDS + "/" + grid + "/staff", worker, "Idempotency-Key", "g2-staff")
                    .ok(200);
            community
                    .post(GRIDS + "/" + grid + "/records", record, "Idempotency-Key", "g2-record")
                    .ok(201);
        }
        assertThat(community.get(GRIDS + "/" + grid).at("workers").size()).isOne();
        assertThat(community.get(GRIDS + "/" + grid + "/records").at("items").size())
                .isOne();
        community
                .post(
                        GRIDS + "/" + grid + "/staff",
                        Map.of("role", "GRID_HEAD", "name", "赵六"),
                        "Idempotency-Key",
                        "g2-staff")
                .problem(422, "idempotency-key-reused");
    }

    @Test
    void aMatterClimbsTheChain() {
        admin.post("/api/v1/lanes", Map.of("code", "L-API", "name", "曲水亭巷", "kind", "LANE", "unit", COMMUNITY))
                .ok(201);
        admin.post("/api/v1/lanes", Map.of("code", "L-X", "name", "错", "kind", "STREET", "unit", COMMUNITY))
                .problem(400, "validation-failed");
        Caller community = caller.as("handler-" + COMMUNITY);
        Map<String, Object> matter = Map.of(
                "category",
                "ENV.NOISE_SITE",
                "title",
                "夜间施工",
                "content",
                "巷口工地夜里施工。",
                "resident",
                Map.of("name", "李四", "phone", "13805310009", "consent", "当面口头同意"));
        Reply raised = community.post("/api/v1/lanes/L-API/matters", matter).ok(201);
        assertThat(raised.body()).doesNotContain("李四", "13805310009");
        String path = raised.header("Location");
        Map<String, Object> word = Map.of("text", "社区无力解决");
        community.post(path + "/hand-up", word).problem(428, "precondition-required");
        community.post(path + "/hand-up", word, "If-Match", "\"1\"").ok(200);
        community.post(path + "/solve", word, "If-Match", "\"1\"").problem(412, "stale-version");
        community.post(path + "/hand-up", word, "If-Match", "\"2\"").ok(200);
        community.post(path + "/hand-up", word, "If-Match", "\"3\"").problem(403, "role-not-permitted");
        caller.as("handler-370102002").get(path).problem(404, "matter-not-found");
        Reply filed = caller.as("handler-370102001")
                .post(path + "/hand-up", word, "If-Match", "\"3\"")
                .ok(200);
        assertThat(filed.text("state")).isEqualTo("FILED");
        caller.as("agent").get("/api/v1/work-orders/" + filed.text("order")).ok(200);
        caller.as("handler-370102001")
                .post(path + "/solve", word, "If-Match", "\"5\"")
                .problem(409, "unit-in-other-state");
        Map<String, Object> fixed =
                Map.of("fixed", true, "happenedAt", "2026-03-02T09:00:00+08:00", "place", "巷口", "what", "井盖复位");
        community.post("/api/v1/lanes/L-API/found-and-fixed", fixed).ok(201);
        assertThat(community
                        .get("/api/v1/reports/proactive")
                        .ok(200)
                        .at("fixed")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aCommunitySubmitsAppealsAndAReportOfAViolationIsSealed_A30_A47() {
        Map<String, Object> draft = Drafts.with(
                Drafts.with(Drafts.appeal("COMPLAINT", "NORMAL"), "channel", "COMMUNITY"),
                "category",
                "VIOLATION.TASKS");
        Caller community = caller.as("handler-" + COMMUNITY);
        String number = community.post("/api/v1/work-orders", draft).ok(201).text("number");
        assertThat(caller.as("dispatcher")
                        .get("/api/v1/work-orders/" + number)
                        .ok(200)
                        .body())
                .contains("\"sealed\":true");
        community.post("/api/v1/work-orders", Drafts.inquiry()).problem(400, "validation-failed");
        caller.as("handler-370102001").post("/api/v1/work-orders", draft).problem(400, "validation-failed");
    }

    @Test
    void aUnitIsDissolvedWithItsOrders() {
        for (String code : new String[] {"3701-D-OLD", "3701-D-NEW"}) {
            admin.post(
                            "/api/v1/units",
                            Map.of(
                                    "code",
                                    code,
                                    "name",
                                    "局" + code,
                                    "kind",
                                    "CITY_DEPARTMENT",
                                    "parent",
                                    "3701",
                                    "reason",
                                    "机构改革"))
                    .ok(201);
        }
        String number = caller.as("agent")
                .post("/api/v1/work-orders", Drafts.inquiry())
                .ok(201)
                .text("number");
        caller.as("dispatcher")
                .post(
                        "/api/v1/work-orders/" + number + "/dispatch",
                        Drafts.dispatchTo("3701-D-OLD"),
                        "If-Match",
                        "\"1\"")
                .ok(200);
        Map<String, Object> draft = Map.of("unit", "3701-D-OLD", "successor", "3701-D-NEW", "reason", "机构改革");
        assertThat(admin.post(BULK + "/preview", draft).ok(200).at("total").asInt())
                .isEqualTo(1);
        caller.as("dispatcher").post(BULK, draft).problem(403, "role-not-permitted");
        admin.post(BULK, Map.of("unit", "3701-D-OLD", "successor", "3701-D-OLD", "reason", "误"))
                .problem(400, "validation-failed");
        admin.post(BULK, Map.of("unit", "3701", "successor", "3701-D-NEW", "reason", "误"))
                .problem(400, "validation-failed");
        String path = admin.post(BULK, draft).ok(202).header("Location");
        admin.post(BULK, draft).problem(409, "bulk-reassignment-running");
        assertThat(Waiting.until(
                        Duration.ofSeconds(30),
                        () -> admin.get(path).ok(200).at("moved").asInt() == 1))
                .isTrue();
        clock.advance(Duration.ofSeconds(30));
        assertThat(Waiting.until(
                        Duration.ofSeconds(30),
                        () -> admin.get(path).ok(200).text("state").equals("FINISHED")))
                .isTrue();
        assertThat(caller.as("dispatcher")
                        .get("/api/v1/work-orders/" + number)
                        .ok(200)
                        .body())
                .contains("3701-D-NEW");
        assertThat(caller.as("dispatcher")
                        .get("/api/v1/work-orders/" + number + "/history")
                        .ok(200)
                        .body())
                .contains("承接撤并单位", "机构改革");
        admin.get(BULK + "/987654").problem(404, "bulk-reassignment-not-found");
        admin.post(path + "/stop", null).problem(409, "unit-in-other-state");
        admin.post("/api/v1/units/3701-D-OLD/close", Map.of("reason", "再撤")).problem(409, "unit-in-other-state");
        admin.post("/api/v1/units/nowhere/close", Map.of("reason", "无")).problem(404, "unit-not-found");
        caller.as("agent")
                .post("/api/v1/units/3701-D-NEW/close", Map.of("reason", "无"))
                .problem(403, "role-not-permitted");
    }

    private Reply oldGrids(String csv, boolean dryRun) {
        return admin.send(admin.request("/api/v1/old-grids?dryRun=" + dryRun, "Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(csv.getBytes(StandardCharsets.UTF_8))));
    }

    private Reply put(String path, Object body) {
        return admin.send(admin.request(path, "Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(new JsonMapper().writeValueAsString(body))));
    }
}
