package cn.hotline.api.story;

import static cn.hotline.api.story.Story.HANDLER;
import static cn.hotline.api.story.Story.items;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import cn.hotline.core.embedding.VectorFiller;
import cn.hotline.core.issue.Linking;
import cn.hotline.core.notice.OutboxRelay;
import cn.hotline.core.reminder.NoticeRelay;
import cn.hotline.local.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Neighbours with one problem are worked on as one, all are told and called back, and a patch comes back (A20, A21). */
@StoryTest
class RepeatIssueStoryTest {

    private static final String ISSUES = "/api/v1/repeat-issues";

    @Autowired
    private Caller caller;

    @Autowired
    private MovableClock clock;

    @Autowired
    private OutboxRelay relay;

    @Autowired
    private VectorFiller filler;

    @Autowired
    private Linking linking;

    @Autowired
    private NoticeRelay notices;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void monday() {
        clock.moveTo("2032-03-01T09:00");
    }

    @Test
    void a21NeighboursWithOneProblemAreAnsweredTogetherAndEachIsToldAndCalledBack() {
        Reply early = report("13905310101", "青年桥小区供暖管道冻裂停暖");
        clock.moveTo("2032-03-02T09:00");
        Reply late = report("13905310102", "青年桥小区供暖管道冻裂停暖");
        work();
        Story lead = new Story(caller, late.text("number")).inHandling();
        Story member = new Story(caller, early.text("number"));
        String earliest = member.explained("CLOSE").at("/clock/dueAt").asString();
        String own = lead.explained("CLOSE").at("/clock/dueAt").asString();

        Reply issue = issueOf(lead);
        String path = ISSUES + "/" + issue.text("items.0.id");
        assertThat(items(caller.as("agent").get(path).ok(200).at("items"))).hasSize(2);
        Map<String, Object> merge = Map.of("orders", List.of(member.number()), "into", lead.number(), "reason", "同一管道");
        caller.as("dispatcher").post(path + "/merge", merge).problem(428, "precondition-required");
        caller.as("dispatcher")
                .post(path + "/merge", merge, "If-Match", "\"99\"")
                .problem(412, "stale-version");
        caller.as("agent").post(path + "/merge", merge, "If-Match", etag(path)).problem(403, "role-not-permitted");
        caller.as("dispatcher")
                .post(path + "/merge", Map.of("orders", List.of("12")), "If-Match", etag(path))
                .problem(400, "validation-failed");
        Reply itself = caller.as("dispatcher").post(path + "/merge", into(member, member), "If-Match", etag(path));
        assertThat(itself.problem(422, "rule-refused").text("rules.0.name")).isEqualTo("merge-target-is-another");
        assertThat(itself.text("detail")).contains(member.number());
        String seen = etag(path);
        caller.as("dispatcher")
                .post(path + "/merge", merge, "If-Match", seen, "Idempotency-Key", "m-1")
                .ok(200);
        caller.as("dispatcher")
                .post(path + "/merge", merge, "If-Match", seen, "Idempotency-Key", "m-1")
                .ok(200);
        assertThat(member.view("agent").text("state")).isEqualTo("MERGED");
        caller.as("agent")
                .post(path + "/split", Map.of("orders", List.of(member.number())), "If-Match", etag(path))
                .problem(409, "illegal-issue-step");
        JsonNode held = lead.explained("CLOSE");
        assertThat(held.at("/clock/dueAt").asString()).isEqualTo(earliest).isNotEqualTo(own);
        assertThat(held.at("/agrees").asBoolean()).isTrue();

        caller.as("dispatcher")
                .post(path + "/unmerge", Map.of(), "If-Match", etag(path))
                .ok(200);
        assertThat(member.view("agent").text("state")).isEqualTo("REGISTERED");
        assertThat(lead.explained("CLOSE").at("/clock/dueAt").asString()).isEqualTo(own);
        assertThat(lead.explained("CLOSE").at("/agrees").asBoolean()).isTrue();
        caller.as("dispatcher")
                .post(path + "/merge", merge, "If-Match", etag(path))
                .ok(200);

        lead.issue(HANDLER, "submit-reply", Map.of("reply", "已更换管道", "publicReply", "已恢复供暖", "solved", true));
        assertThat(member.view("agent").text("state")).isEqualTo("CALLBACK");
        work();
        Reply told = nobody(early);
        assertThat(items(told.at("messages"))).hasSize(4);
        assertThat(told.text("messages.0.text")).contains("合并办理");
        assertThat(told.text("publicReply")).isEqualTo("已恢复供暖");
        member.issue("agent", "record-callback", satisfied());
        lead.issue("agent", "record-callback", satisfied());
        assertThat(caller.as("agent").get(path).ok(200).at("issue.open").asBoolean())
                .isFalse();
        caller.as("agent")
                .post(path + "/split", Map.of("orders", List.of(member.number())), "If-Match", etag(path))
                .ok(204);
        caller.as("agent").get(path).problem(404, "repeat-issue-not-found");
        assertThat(caller.as("auditor").get(path + "/history").ok(200).body()).contains("DISSOLVED");
    }

    @Test
    void ofTwoWhoMergeEachIntoTheOtherOneWins() throws Exception {
        Story one = new Story(caller, report("13905310111", "甸柳新村五区化粪池外溢").text("number"));
        Story other = new Story(caller, report("13905310112", "甸柳新村五区化粪池外溢").text("number"));
        work();
        String path = ISSUES + "/" + issueOf(one).text("items.0.id");
        String seen = etag(path);
        List<Callable<Reply>> both = List.of(
                () -> caller.as("dispatcher").post(path + "/merge", into(one, other), "If-Match", seen),
                () -> caller.as("supervisor").post(path + "/merge", into(other, one), "If-Match", seen));
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Reply> done : threads.invokeAll(both)) {
                answers.add(done.get().status());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(List.of(one.view("agent").text("state"), other.view("agent").text("state")))
                .containsExactlyInAnyOrder("MERGED", "REGISTERED");
        boolean merged = one.view("agent").text("state").equals("MERGED");
        Reply refused = caller.as("dispatcher")
                .post(path + "/merge", merged ? into(other, one) : into(one, other), "If-Match", etag(path));
        assertThat(refused.problem(409, "illegal-issue-step").text("detail")).contains("主单");
    }

    @Test
    void a20WhatWasPatchedComesBackAndCountsAgainstTheFix() {
        Reply first = report("13905310121", "花园路菜市场东门排水沟堵塞");
        Story fixed = new Story(caller, first.text("number")).inHandling();
        fixed.issue(HANDLER, "submit-reply", Map.of("reply", "已疏通", "solved", true));
        fixed.issue("agent", "record-callback", satisfied());
        clock.moveTo("2032-03-22T09:00");
        Reply again = report("13905310122", "花园路菜市场东门排水沟堵塞");
        work();

        assertThat(fixed.view("supervisor").text("patchedAt")).isNotBlank();
        Reply list = caller.as(HANDLER).get(ISSUES + "?recurred=true").ok(200);
        assertThat(list.at("items.0.recurrences").asInt()).isEqualTo(1);
        assertThat(list.at("items.0.open").asBoolean()).isTrue();
        assertThat(list.at("items.0.outsideScope").asInt()).isEqualTo(1);
        Reply report = caller.as("supervisor")
                .get("/api/v1/reports/recurrences?from=2032-03-01&to=2032-03-22")
                .ok(200);
        assertThat(report.text("items.0.number")).isEqualTo(fixed.number());
        assertThat(report.text("items.0.again")).isEqualTo(again.text("number"));
        assertThat(report.at("report.units.0.fixes").asInt()).isEqualTo(1);
        assertThat(caller.as(HANDLER)
                        .get("/api/v1/reports/recurrences?from=2032-03-01&to=2032-03-22")
                        .ok(200)
                        .at("items.0.again")
                        .isNull())
                .as("the new appeal is not with the unit yet")
                .isTrue();
        caller.as("agent").get("/api/v1/reports/recurrences?unit=nowhere").problem(400, "validation-failed");
    }

    private static Map<String, Object> into(Story order, Story lead) {
        return Map.of("orders", List.of(order.number()), "into", lead.number());
    }

    private static Map<String, Object> satisfied() {
        return Map.of("reached", true, "contacted", true, "solved", true, "satisfaction", "SATISFIED");
    }

    private Reply report(String phone, String title) {
        Map<String, Object> draft = Drafts.with(Drafts.appeal("HELP_REQUEST", "NORMAL"), "title", title);
        draft = Drafts.with(draft, "content", title + "，多户居民受影响，盼尽快处理。");
        draft = Drafts.with(draft, "appellant", Map.of("name", "刘小梅", "phone", phone));
        return caller.as("agent").post("/api/v1/work-orders", draft).ok(201);
    }

    private Reply nobody(Reply registered) {
        return caller.get("/api/v1/public/work-orders/" + registered.text("number") + "?code="
                        + registered.text("queryCode"))
                .ok(200);
    }

    private Reply issueOf(Story order) {
        return caller.as("agent").get(ISSUES + "?order=" + order.number()).ok(200);
    }

    private String etag(String path) {
        return caller.as("auditor").get(path).ok(200).header("ETag");
    }

    /** On a busy machine the index may be late. */
    private boolean isJudged() {
        while (linking.step()) {}
        return sql.sql("select count(*) from issue_verdict where decided_at is null")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** What the jobs would do. */
    private void work() {
        relay.relayAll(200, 100);
        while (filler.fill(50)) {}
        relay.relayAll(200, 100);
        assertThat(Waiting.until(Duration.ofSeconds(60), this::isJudged)).isTrue();
        while (linking.tell()) {}
        notices.tellAll(200, 100);
    }
}
