package cn.hotline.api.story;

import static cn.hotline.api.story.Story.items;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The gate of the communities over HTTP (A23, A25, A27, A35, A38, A39, A49, A54). */
class AdmissionStoryTest extends AtTheGate {

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
        assertThat(decide(STREET_LEADER, id, Drafts.with(GOOD, "LEGAL_BASIS", 1))
                        .problem(422, "rule-refused")
                        .text("rules.0.name"))
                .isEqualTo("score-below-threshold");
        decide(STREET_LEADER, id, Drafts.with(GOOD, "CAPACITY", 16)).problem(400, "validation-failed");
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
        Map<String, Object> cleaning = Drafts.with(task(List.of(COMMUNITY)), "category", "CITY.SANITATION");
        assertThat(caller.as(BUREAU)
                        .get(LISTS + "/ruling?category=CITY.SANITATION&community=" + COMMUNITY)
                        .ok(200)
                        .text("standing"))
                .isEqualTo("MAY_BE_PAID");
        assertThat(apply(BUREAU, Drafts.with(cleaning, "funds", Map.of("amount", 0)))
                        .problem(400, "validation-failed")
                        .text("errors.0.field"))
                .isEqualTo("funds.budgetReference");
        String id = apply(
                        BUREAU,
                        Drafts.with(cleaning, "funds", Map.of("amount", 20_000, "budgetReference", "2032-城管-017")))
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
                .post(VIOLATIONS, Drafts.with(ledger, "description", "另一件"), "Idempotency-Key", "gate-2")
                .problem(422, "idempotency-key-reused");
        caller.as(BUREAU)
                .post(ADMISSIONS, task(List.of(NEIGHBOUR)), "Idempotency-Key", "gate-2")
                .problem(422, "idempotency-key-reused");
    }

    @Test
    void a25WhatIsEntrustedForOneOrderHasItsPriceAndOneMatterBindsNoOtherOrder() {
        Story order = Story.registered(
                        caller, Drafts.with(Drafts.appeal("COMPLAINT", "NORMAL"), "category", "CITY.SANITATION"))
                .inHandling();
        Map<String, Object> forOrder = Drafts.with(task(List.of(NEIGHBOUR)), "workOrder", order.number());
        forOrder.remove("category");
        for (Object reference : List.of("", "  ")) {
            Map<String, Object> funds = Map.of("amount", 100, "budgetReference", reference);
            assertThat(apply("handler-" + Story.STREET, Drafts.with(forOrder, "funds", funds))
                            .problem(400, "validation-failed")
                            .text("errors.0.field"))
                    .isEqualTo("funds.budgetReference");
        }
        String id = apply(BUREAU, Drafts.with(task(List.of(NEIGHBOUR)), "matter", "塔吊夜间作业"))
                .ok(201)
                .text("id");
        decide(STREET_LEADER, id, GOOD).ok(200);
        Story noise =
                Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL")).inHandling();
        noise.issue(Story.HANDLER, "pass-down", Map.of("unit", NEIGHBOUR, "task", "夜间巡查"));
        noise.issue("handler-" + NEIGHBOUR, "refuse-task", Map.of("reason", "未经准入"));
    }

    @Test
    void a39a54WiderScopesGoHigherAndNeedAHearing() throws Exception {
        List<String> district = List.of(COMMUNITY, "370102002");
        Reply wide = apply(BUREAU, Drafts.with(task(district), "category", "ENV.DUST"))
                .ok(201);
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
        String id = apply(BUREAU, Drafts.with(task(List.of(COMMUNITY)), "professionalUnit", "3701-D-STHJ"))
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
        apply(BUREAU, Drafts.with(task(List.of("NOWHERE")), "until", "2031-01-01"))
                .problem(400, "validation-failed");
        apply(BUREAU, Drafts.with(task(List.of(COMMUNITY)), "reasonKind", "BECAUSE"))
                .problem(400, "validation-failed");
        apply(BUREAU, Drafts.with(task(List.of(COMMUNITY)), "until", "2042-01-01"))
                .problem(400, "validation-failed");
        apply(BUREAU, task(List.of("370103"))).problem(422, "rule-refused");
        apply("handler-" + COMMUNITY, task(List.of(COMMUNITY))).problem(403, "role-not-permitted");
        caller.as(BUREAU).get(ADMISSIONS + "?cursor=%21").problem(400, "bad-cursor");
        caller.as(BUREAU).get(ADMISSIONS + "/999999").problem(404, "admission-not-found");
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
}
