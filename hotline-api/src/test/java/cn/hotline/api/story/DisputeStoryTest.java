package cn.hotline.api.story;

import static cn.hotline.api.story.Story.HANDLER;
import static cn.hotline.api.story.Story.STREET;
import static cn.hotline.api.story.Story.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit that is not competent says who is, once or twice; then the matter is decided. */
@StoryTest
class DisputeStoryTest {

    private static final String DEPARTMENT = "370102-D-CGJ";
    private static final String OTHER = "370102-D-STHJ";
    private static final byte[] PDF = "%PDF-1.7 三定规定".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Caller caller;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void monday() {
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void twoReturnsAreDecidedByTheCentreAndTheThirdByTheSupervisor() {
        Story order = dispatched();
        int document = attached(order, "三定规定.pdf", PDF).ok(201).at("id").asInt();
        Map<String, Object> request = request(DEPARTMENT);
        request.put("code", "NOT_COMPETENT");
        request.put("attachment", document);
        Reply asked = order.issue(HANDLER, "request-return", request);
        assertThat(asked.text("answerableUnit.code")).isEqualTo(STREET);
        assertThat(asked.text("returns.0.codeLabel")).isEqualTo("非本单位职责");
        order.issue(HANDLER, "record-contact", Map.of("reached", true, "summary", "已告知诉求人正在确认承办单位"));
        order.issue("dispatcher", "reject-return", Map.of("reason", "该路段属本街道"));
        Reply rejected = order.view(HANDLER);
        assertThat(rejected.text("state")).isEqualTo("HANDLING");
        assertThat(rejected.text("returns.0.decision")).isEqualTo("REJECTED");
        assertThat(rejected.text("returns.0.decisionReason")).isEqualTo("该路段属本街道");

        order.issue(HANDLER, "request-return", request(DEPARTMENT));
        Reply approved = order.issue("dispatcher", "approve-return", Map.of("reason", "属实"));
        assertThat(approved.text("answerableUnit.code")).isEqualTo("3701-12345");
        assertThat(approved.text("returns.1.code")).isEqualTo("OTHER");
        order.issue("dispatcher", "dispatch", Drafts.dispatchTo(DEPARTMENT));
        order.issue("handler-" + DEPARTMENT, "request-return", request(STREET));
        assertThat(refused(order.ask("dispatcher", "approve-return", Map.of("reason", "同意"))))
                .containsExactly("returns-within-cap");
        Map<String, Object> decision = Map.of("leadUnit", OTHER, "reason", "经裁定由生态环境部门主办");
        assertThat(refused(order.ask("dispatcher", "reassign", decision))).containsExactly("returns-within-cap");
        order.ask("dispatcher", "arbitrate", decision).problem(403, "role-not-permitted");
        Reply arbitrated = order.issue("supervisor", "arbitrate", decision);
        assertThat(arbitrated.text("returns.2.decisionReason")).isEqualTo("经裁定由生态环境部门主办");
        assertThat(arbitrated.text("answerableUnit.code")).isEqualTo(OTHER);
        assertThat(refused(order.ask("handler-" + OTHER, "request-return", request(STREET))))
                .containsExactly("not-arbitrated");
        assertThat(refused(order.ask("dispatcher", "reassign", Map.of("leadUnit", STREET, "reason", "改派"))))
                .containsExactly("arbitration-binds");
        assertThat(sql.sql("select concat(from_unit, ' ', to_unit, ' ', basis) from catalogue_proposal"
                                + " where work_order_id = ? and state = 'OPEN' order by id desc limit 1")
                        .param(Long.parseLong(order.number().substring(0, 15)))
                        .query(String.class)
                        .single())
                .isEqualTo(DEPARTMENT + " " + OTHER + " 经裁定由生态环境部门主办");
    }

    @Test
    void pingPongIsVisibleOrderByOrderAndInTheReport() {
        clock.moveTo("2026-08-03T10:00");
        Story order = dispatched();
        clock.moveTo("2026-08-03T11:00");
        order.issue(HANDLER, "request-return", request(DEPARTMENT));
        clock.moveTo("2026-08-03T14:00");
        order.issue("dispatcher", "approve-return", Map.of("reason", "属实"));
        order.issue("dispatcher", "dispatch", Drafts.dispatchTo(DEPARTMENT));
        clock.moveTo("2026-08-04T14:00");
        order.issue("dispatcher", "reassign", Map.of("leadUnit", OTHER, "reason", "属生态环境"));
        Reply path = caller.as("supervisor")
                .get("/api/v1/work-orders/" + order.number() + "/path")
                .ok(200);
        assertThat(path.json()
                        .at("/items")
                        .valueStream()
                        .map(stay -> stay.at("/holder/code").asString() + " "
                                + stay.at("/workingSeconds").asInt() / 3600))
                .containsExactly("3701-12345 0", STREET + " 1", "3701-12345 2", DEPARTMENT + " 7", OTHER + " 0");
        assertThat(path.at("problemOrder").asBoolean()).isTrue();

        String report = "/api/v1/reports/disputes?from=2026-08-01&to=2026-08-31";
        Reply moves = caller.as("supervisor").get(report + "&figure=MOVES").ok(200);
        assertThat(moves.at("report.total.requested").asInt()).isEqualTo(1);
        assertThat(moves.at("report.total.approved").asInt()).isEqualTo(1);
        assertThat(moves.at("report.total.moves").asInt()).isEqualTo(2);
        assertThat(moves.at("report.total.lostSeconds").asInt()).isEqualTo(8 * 3600);
        assertThat(moves.json().at("/items").findValues("lostSeconds")).hasSize(2);
        assertThat(moves.text("report.categories.0.code")).isEqualTo("ENV.NOISE_SITE");
        Reply problems =
                caller.as("supervisor").get(report + "&figure=PROBLEM_ORDERS").ok(200);
        assertThat(problems.at("report.total.problemOrders").asInt()).isEqualTo(1);
        assertThat(problems.json().at("/items").findValuesAsString("number")).containsExactly(order.number());
        assertThat(caller.as(HANDLER)
                        .get(report + "&figure=MOVES")
                        .ok(200)
                        .at("report.total.moves")
                        .asInt())
                .isEqualTo(1);
        caller.as("supervisor").get(report + "&figure=ALL").problem(400, "validation-failed");
        caller.as("supervisor").get(report + "&unit=nowhere").problem(400, "validation-failed");
        assertThat(caller.as("supervisor")
                        .get(report, "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .ok(200)
                        .response()
                        .body())
                .startsWith('P', 'K');
    }

    @Test
    void aDocumentIsTakenInOnceAndShownToWhoeverSeesTheOrder() {
        Story order = dispatched();
        Reply first = attached(order, "条款.pdf", PDF).ok(201);
        assertThat(attached(order, "条款.pdf", PDF).ok(201).at("id")).isEqualTo(first.at("id"));
        String path = "/api/v1/work-orders/" + order.number() + "/attachments";
        assertThat(caller.as("dispatcher").get(path).ok(200).at("items").size()).isEqualTo(1);
        Reply document =
                caller.as("dispatcher").get(path + "/" + first.at("id")).ok(200);
        assertThat(document.response().body()).isEqualTo(PDF);
        assertThat(document.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(document.header("Content-Disposition")).startsWith("attachment");
        assertThat(sql.sql("select count(*) from access_log where work_order_id = ? and what = 'ATTACHMENT'")
                        .param(Long.parseLong(order.number().substring(0, 15)))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        caller.as("dispatcher").get(path + "/999999999").problem(404, "attachment-not-found");
        caller.as("handler-370103002").get(path + "/" + first.at("id")).problem(404, "work-order-not-found");
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        Story order = dispatched();
        attached(order, "工具.pdf", "MZ程序".getBytes(StandardCharsets.UTF_8)).problem(400, "validation-failed");
        attached(order, "空.pdf", new byte[0]).problem(400, "validation-failed");
        attached(order, "大.pdf", java.util.Arrays.copyOf(PDF, 5 * 1024 * 1024 + 1))
                .problem(413, "body-too-large");
        raw("auditor", order, PDF).problem(403, "role-not-permitted");
        raw("handler-370103002", order, PDF).problem(404, "work-order-not-found");
        int ofAnother = attached(dispatched(), "条款.pdf", PDF).ok(201).at("id").asInt();
        Map<String, Object> request = request(DEPARTMENT);
        request.put("attachment", ofAnother);
        assertThat(order.ask(HANDLER, "request-return", request)
                        .problem(400, "validation-failed")
                        .text("errors.0.code"))
                .isEqualTo("unknown-attachment");
        request.put("attachment", "条款");
        order.ask(HANDLER, "request-return", request).problem(400, "validation-failed");
        request.remove("attachment");
        request.put("code", "BORED");
        order.ask(HANDLER, "request-return", request).problem(400, "validation-failed");
        raw(HANDLER, order, PDF).ok(201);
    }

    @Test
    void theLastInstantOfTheWindowCounts() {
        Story late = dispatched();
        Story inTime = dispatched();
        clock.moveTo("2026-03-04T17:00:00");
        inTime.issue(HANDLER, "request-return", request(DEPARTMENT));
        clock.moveTo("2026-03-04T17:00:00.001");
        assertThat(refused(late.ask(HANDLER, "request-return", request(DEPARTMENT))))
                .containsExactly("within-return-window");
    }

    @Test
    void oneOfTwoDispatchersWins() throws Exception {
        Story order = Story.registered(caller, Drafts.inquiry());
        String path = "/api/v1/work-orders/" + order.number() + "/dispatch";
        List<Callable<Reply>> both = List.of(
                () -> caller.as("dispatcher").post(path, Drafts.dispatchTo(STREET), "If-Match", "1"),
                () -> caller.as("dispatcher2").post(path, Drafts.dispatchTo(DEPARTMENT), "If-Match", "1"));
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = threads.invokeAll(both).stream()
                    .map(reply -> reply.resultNow().status())
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 412);
        }
        assertThat(order.view("dispatcher").at("assignments").size()).isEqualTo(1);
    }

    private Story dispatched() {
        Story order = Story.registered(caller, Drafts.appeal("COMPLAINT", "NORMAL"));
        order.issue("dispatcher", "dispatch", Drafts.dispatchTo(STREET));
        return order;
    }

    private static Map<String, Object> request(String competent) {
        return new HashMap<>(Map.of("reason", "不在本单位职责范围", "clause", "三定规定第三条", "competentUnit", competent));
    }

    private Reply attached(Story order, String name, byte[] content) {
        String start = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n";
        return send(
                HANDLER,
                order,
                "",
                "multipart/form-data; boundary=edge",
                start.getBytes(StandardCharsets.UTF_8),
                content,
                "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private Reply raw(String account, Story order, byte[] content) {
        return send(account, order, "?name=a.pdf", "application/pdf", content);
    }

    private Reply send(String account, Story order, String query, String type, byte[]... content) {
        String path = "/api/v1/work-orders/" + order.number() + "/attachments" + query;
        return caller.as(account)
                .send(caller.as(account)
                        .request(path, "Content-Type", type)
                        .POST(BodyPublishers.ofByteArrays(List.of(content))));
    }
}
