package cn.hotline.api.story;

import static cn.hotline.api.story.Story.items;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import cn.hotline.core.admission.AdmissionAlarms;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The gate of the communities over HTTP (A23–A25, A34–A39, A48–A54). */
@StoryTest
class AdmissionStoryTest {

    private static final String ADMISSIONS = "/api/v1/admissions";
    private static final String VIOLATIONS = "/api/v1/admission-violations";
    private static final String LISTS = "/api/v1/duty-lists";
    private static final String COMMUNITY = "370102001002";
    private static final String NEIGHBOUR = "370102001003";
    private static final String BUREAU = "handler-370102-D-STHJ";
    private static final String STREET_LEADER = "leader-" + Story.STREET;
    private static final Map<String, Integer> GOOD =
            Map.of("LEGAL_BASIS", 30, "NECESSITY", 18, "RESIDENT_BENEFIT", 15, "FUNDING", 10, "CAPACITY", 10);

    @Autowired
    private Caller caller;

    @Autowired
    private MovableClock clock;

    @Autowired
    private AdmissionAlarms alarms;

    @BeforeEach
    void monday() {
        clock.moveTo("2032-03-01T09:00");
    }

    @Test
    void a23a35ATaskIsRefusedUntilItIsAdmittedAndAgainWhenThatHasExpired() {
        Story refused = passedDown();
        assertThat(ruling(refused).text("standing")).isEqualTo("MAY_REFUSE");
        refused.issue("handler-" + COMMUNITY, "refuse-task", Map.of("reason", "不属于社区职责"));
        Reply history = caller.as("dispatcher").get(path(refused) + "/history").ok(200);
        JsonNode last = items(history.at("entries")).getLast();
        assertThat(last.at("/command").asString()).isEqualTo("refuse-task");
        assertThat(last.at("/actor/name").asString()).isEqualTo("解放桥社区居民委员会");
        assertThat(last.at("/note").asString()).contains("职责清单第1版");
        JsonNode pushed = items(caller.as("handler-" + COMMUNITY)
                        .get(VIOLATIONS + "?kind=PUSHED_WITHOUT_ADMISSION")
                        .ok(200)
                        .at("items"))
                .getFirst();
        assertThat(pushed.get("workOrder").asString()).isEqualTo(refused.number());

        Reply applied = apply(BUREAU, task(List.of(COMMUNITY))).ok(201);
        String id = applied.text("id");
        assertThat(applied.text("state")).isEqualTo("REQUESTED");
        assertThat(applied.text("level")).isEqualTo("STREET");
        assertThat(applied.text("approver.code")).isEqualTo(Story.STREET);
        assertThat(applied.at("inForce").asBoolean()).isFalse();
        decide(BUREAU, id, GOOD).problem(403, "role-not-permitted");
        decide("leader-" + COMMUNITY, id, GOOD).problem(403, "role-not-permitted");
        decide("leader-370103-D-CGJ", id, GOOD).problem(404, "admission-not-found");
        assertThat(decide(STREET_LEADER, id, with(GOOD, "LEGAL_BASIS", 1))
                        .problem(422, "rule-refused")
                        .text("rules.0.name"))
                .isEqualTo("score-below-threshold");
        decide(STREET_LEADER, id, with(GOOD, "CAPACITY", 16)).problem(400, "validation-failed");
        Reply approved = decide(STREET_LEADER, id, GOOD).ok(200);
        assertThat(approved.at("inForce").asBoolean()).isTrue();
        assertThat(approved.at("score").asInt()).isEqualTo(83);
        decide(STREET_LEADER, id, GOOD).problem(409, "illegal-admission-step");

        Story admitted = passedDown();
        assertThat(admitted.ask("handler-" + COMMUNITY, "refuse-task", Map.of("reason", "不属于社区职责"))
                        .problem(422, "rule-refused")
                        .text("rules.0.name"))
                .isEqualTo("task-not-admitted");
        clock.moveTo("2032-07-01T09:00"); // the last day was 2032-06-30
        assertThat(caller.as(BUREAU)
                        .get(ADMISSIONS + "/" + id)
                        .ok(200)
                        .at("inForce")
                        .asBoolean())
                .isFalse();
        admitted.issue("handler-" + COMMUNITY, "refuse-task", Map.of("reason", "准入已到期"));
        alarms.once(100);
        assertThat(caller.as(BUREAU).get(ADMISSIONS + "/" + id).text("state")).isEqualTo("EXPIRED");
    }

    @Test
    void a25ARefusedTaskBecomesAPaidOneWithABudgetReference() {
        Map<String, Object> cleaning = with(task(List.of(COMMUNITY)), "category", "CITY.SANITATION");
        assertThat(caller.as(BUREAU)
                        .get(LISTS + "/ruling?category=CITY.SANITATION&community=" + COMMUNITY)
                        .ok(200)
                        .text("standing"))
                .isEqualTo("MAY_BE_PAID");
        assertThat(apply(BUREAU, with(cleaning, "funds", Map.of("amount", 0)))
                        .problem(400, "validation-failed")
                        .text("errors.0.field"))
                .isEqualTo("funds.budgetReference");
        String id = apply(BUREAU, with(cleaning, "funds", Map.of("amount", 20_000, "budgetReference", "2032-城管-017")))
                .ok(201)
                .text("id");
        decide(STREET_LEADER, id, GOOD).ok(200);
        Reply ruling = caller.as(BUREAU)
                .get(LISTS + "/ruling?category=CITY.SANITATION&community=" + COMMUNITY)
                .ok(200);
        assertThat(ruling.text("standing")).isEqualTo("MUST_TAKE");
        assertThat(ruling.text("budgetReference")).isEqualTo("2032-城管-017");
        assertThat(caller.as(BUREAU)
                        .get(LISTS + "/ruling?category=CITY.SANITATION&community=" + NEIGHBOUR)
                        .ok(200)
                        .text("standing"))
                .isEqualTo("MAY_BE_PAID");
    }

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
        apply("handler-370102-D-YJJ", with(flood, "emergency", Map.of("reason", "红色暴雨预警")))
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
        Map<String, Object> flood =
                with(task(List.of(COMMUNITY)), "emergency", Map.of("leader", "李明", "post", "副区长", "reason", "险情"));
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

    @Test
    void aKeyIsForOneRequestAtTheGate() {
        String first = apply(BUREAU, task(List.of(NEIGHBOUR))).ok(201).text("id");
        String second = apply(BUREAU, task(List.of(NEIGHBOUR))).ok(201).text("id");
        Map<String, Object> approval = Map.of("scores", GOOD, "opinion", "同意");
        Caller leader = caller.as(STREET_LEADER);
        for (int i = 0; i < 2; i++) {
            leader.post(ADMISSIONS + "/" + first + "/approve", approval, "Idempotency-Key", "gate-1")
                    .ok(200);
        }
        leader.post(ADMISSIONS + "/" + second + "/reject", Map.of("opinion", "不同意"), "Idempotency-Key", "gate-1")
                .problem(422, "idempotency-key-reused");
        Map<String, Object> ledger = Map.of("kind", "OTHER", "unit", "370102-D-MZJ", "description", "要求报送台账");
        caller.as(BUREAU).post(VIOLATIONS, ledger, "Idempotency-Key", "gate-2").ok(201);
        caller.as(BUREAU)
                .post(VIOLATIONS, with(ledger, "description", "另一件"), "Idempotency-Key", "gate-2")
                .problem(422, "idempotency-key-reused");
        caller.as(BUREAU)
                .post(ADMISSIONS, task(List.of(NEIGHBOUR)), "Idempotency-Key", "gate-2")
                .problem(422, "idempotency-key-reused");
    }

    @Test
    void a25WhatIsEntrustedForOneOrderHasItsPriceAndOneMatterBindsNoOtherOrder() {
        Story order = Story.registered(
                        caller, with(Drafts.appeal("COMPLAINT", "NORMAL"), "category", "CITY.SANITATION"))
                .inHandling();
        Map<String, Object> forOrder = with(task(List.of(NEIGHBOUR)), "workOrder", order.number());
        forOrder.remove("category");
        for (Object reference : List.of("", "  ")) {
            Map<String, Object> funds = Map.of("amount", 100, "budgetReference", reference);
            assertThat(apply("handler-" + Story.STREET, with(forOrder, "funds", funds))
                            .problem(400, "validation-failed")
                            .text("errors.0.field"))
                    .isEqualTo("funds.budgetReference");
        }
        String id = apply(BUREAU, with(task(List.of(NEIGHBOUR)), "matter", "塔吊夜间作业"))
                .ok(201)
                .text("id");
        decide(STREET_LEADER, id, GOOD).ok(200);
        Story noise =
                Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL")).inHandling();
        noise.issue(Story.HANDLER, "pass-down", Map.of("unit", NEIGHBOUR, "task", "夜间巡查"));
        noise.issue("handler-" + NEIGHBOUR, "refuse-task", Map.of("reason", "未经准入"));
    }

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
                caller, with(Drafts.appeal("WHISTLEBLOWER_REPORT", "NORMAL"), "category", "VIOLATION.TASKS"));
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

    @Test
    void a39a54WiderScopesGoHigherAndNeedAHearing() throws Exception {
        List<String> district = List.of(COMMUNITY, "370102002");
        Reply wide = apply(BUREAU, with(task(district), "category", "ENV.DUST")).ok(201);
        assertThat(wide.text("level")).isEqualTo("DISTRICT");
        assertThat(wide.text("approver.code")).isEqualTo("370102");
        assertThat(apply("handler-" + Story.STREET, task(List.of(COMMUNITY)))
                        .ok(201)
                        .text("level"))
                .isEqualTo("DISTRICT");
        assertThat(apply("handler-3701-D-SCJG", task(List.of(COMMUNITY, "370103")))
                        .ok(201)
                        .text("level"))
                .isEqualTo("CITY");
        String id = wide.text("id");
        assertThat(decide("leader-370102-FZX", id, GOOD)
                        .problem(422, "rule-refused")
                        .text("rules.0.name"))
                .isEqualTo("hearing-required");
        caller.as(BUREAU)
                .post(
                        ADMISSIONS + "/" + id + "/record-hearing",
                        Map.of(
                                "heldOn", "2032-02-20",
                                "place", "街道会议室",
                                "attendants", 23,
                                "minutes", "多数居民代表赞成",
                                "supported", true))
                .ok(200);
        List<Integer> answers =
                atOnce(4, () -> decide("leader-370102-FZX", id, GOOD).status());
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void a27WhoIsNoPartySeesNothing() {
        String id = apply(BUREAU, with(task(List.of(COMMUNITY)), "professionalUnit", "3701-D-STHJ"))
                .ok(201)
                .text("id");
        for (String party : List.of(
                BUREAU, "handler-" + COMMUNITY, STREET_LEADER, "handler-370102", "handler-3701-D-STHJ", "auditor")) {
            caller.as(party).get(ADMISSIONS + "/" + id).ok(200);
            assertThat(items(caller.as(party).get(ADMISSIONS).ok(200).at("items")))
                    .as(party)
                    .extracting(row -> row.get("id").asString())
                    .contains(id);
        }
        for (String stranger : List.of("handler-" + NEIGHBOUR, "handler-370103-D-CGJ", "handler-370102-D-JYJ")) {
            caller.as(stranger).get(ADMISSIONS + "/" + id).problem(404, "admission-not-found");
            assertThat(items(caller.as(stranger).get(ADMISSIONS).ok(200).at("items")))
                    .as(stranger)
                    .extracting(row -> row.get("id").asString())
                    .doesNotContain(id);
        }
    }

    @Test
    void a38a49BadApplicationsAreAnsweredFieldByField() {
        Map<String, Object> bare =
                Map.of("kind", "TASK", "title", "巡查", "content", "每日巡查", "targets", List.of(COMMUNITY));
        assertThat(items(apply(BUREAU, bare).problem(400, "validation-failed").at("errors")))
                .extracting(error -> error.get("field").asString())
                .containsExactlyInAnyOrder("authority", "until", "funds", "reasonKind", "reason");
        apply(BUREAU, with(task(List.of("NOWHERE")), "until", "2031-01-01")).problem(400, "validation-failed");
        apply(BUREAU, with(task(List.of(COMMUNITY)), "reasonKind", "BECAUSE")).problem(400, "validation-failed");
        apply(BUREAU, with(task(List.of(COMMUNITY)), "until", "2042-01-01")).problem(400, "validation-failed");
        apply(BUREAU, task(List.of("370103"))).problem(422, "rule-refused");
        apply("handler-" + COMMUNITY, task(List.of(COMMUNITY))).problem(403, "role-not-permitted");
        caller.as(BUREAU).get(ADMISSIONS + "?cursor=%21").problem(400, "bad-cursor");
        caller.as(BUREAU).get(ADMISSIONS + "/999999").problem(404, "admission-not-found");
    }

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

    private Story passedDown() {
        Story story =
                Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL")).inHandling();
        story.issue(Story.HANDLER, "pass-down", Map.of("unit", COMMUNITY, "task", "夜间巡查"));
        return story;
    }

    private Reply ruling(Story story) {
        return caller.as("handler-" + COMMUNITY)
                .get(path(story) + "/task-ruling")
                .ok(200);
    }

    private static String path(Story story) {
        return "/api/v1/work-orders/" + story.number();
    }

    private Reply apply(String account, Map<String, Object> form) {
        return caller.as(account).post(ADMISSIONS, form);
    }

    private Reply decide(String account, String id, Map<String, Integer> scores) {
        return caller.as(account).post(ADMISSIONS + "/" + id + "/approve", Map.of("scores", scores, "opinion", "同意"));
    }

    private Reply step(String account, String id, String step, Map<String, Object> body) {
        return caller.as(account).post(VIOLATIONS + "/" + id + "/" + step, body);
    }

    private static Map<String, Object> task(List<String> targets) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("kind", "TASK");
        form.put("title", "施工噪声巡查");
        form.put("content", "每晚十点后巡查工地一次并报告");
        form.put("targets", targets);
        form.put("authority", "《噪声污染防治法》");
        form.put("category", "ENV.NOISE_SITE");
        form.put("until", "2032-06-30");
        form.put("funds", Map.of("amount", 5000, "source", "区财政"));
        form.put("reasonKind", "PUBLIC_NEED");
        form.put("reason", "居民反映集中");
        return form;
    }

    private static <V> Map<String, V> with(Map<String, V> map, String field, V value) {
        Map<String, V> changed = new LinkedHashMap<>(map);
        changed.put(field, value);
        return changed;
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(times)) {
            for (var done : threads.invokeAll(java.util.Collections.nCopies(times, work))) {
                results.add(done.get());
            }
        }
        return results;
    }
}
