package cn.hotline.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each kind of bad input gets its own clear problem, and changes nothing. */
@ApiTest
class BadInputTest {

    private static final String ORDERS = "/api/v1/work-orders";

    /** 历下区 */
    private static final String LIXIA = "%E5%8E%86%E4%B8%8B%E5%8C%BA";

    @Autowired
    Caller nobody;

    @Autowired
    JdbcTemplate jdbc;

    private long before;

    @BeforeEach
    void count() {
        before = rows();
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void malformedJsonIsShownByLineAndColumn() {
        Reply reply = agent().post(ORDERS, "{\n \"type\": ,\n}").problem(400, "malformed-json");

        assertThat(reply.text("detail")).contains("第 2 行");
        agent().post(ORDERS, "").problem(400, "validation-failed");
        agent().post(ORDERS, "[]").problem(400, "malformed-json");
        agent().post(ORDERS, "{\"type\":\"INQUIRY\",\"type\":\"COMPLAINT\"}").problem(400, "malformed-json");
    }

    @Test
    void anUnknownValueIsAnsweredWithThePermittedOnes() {
        Reply reply = rejected(Drafts.with(Drafts.inquiry(), "type", "QUESTION"));

        assertThat(reply.text("errors.0.field")).isEqualTo("type");
        assertThat(reply.text("errors.0.code")).isEqualTo("unknown-value");
        assertThat(reply.text("errors.0.detail")).contains("INQUIRY", "COMPLAINT");
    }

    @Test
    void aNumberOutOfItsRangeIsAnsweredInChinese() {
        Reply reply = rejected(Drafts.with(Drafts.inquiry(), "place", Map.of("latitude", 100)));

        assertThat(reply.text("errors.0.code")).isEqualTo("out-of-range");
        assertThat(reply.text("errors.0.detail")).isEqualTo("不能大于90");
    }

    @Test
    void wrongKindsOfValueAreShownByField() {
        assertThat(rejected(Drafts.with(Drafts.inquiry(), "title", 5)).text("errors.0.field"))
                .isEqualTo("title");
        assertThat(rejected(Drafts.with(Drafts.inquiry(), "place", Map.of("latitude", "north")))
                        .text("errors.0.field"))
                .isEqualTo("place.latitude");
        assertThat(rejected(Drafts.with(Drafts.inquiry(), "appellant", Map.of("anonymous", "maybe")))
                        .text("errors.0.field"))
                .isEqualTo("appellant.anonymous");
    }

    @Test
    void aDateThatNobodyCanMeanIsAnsweredByField() {
        String order = ORDERS + "/" + new WorkOrderNumber(202611210000001L).text();
        for (String date : new String[] {"+10000-01-01", "1999-12-31", "-0001-01-01"}) {
            Reply reply = agent().post(
                            order + "/shelve", Map.of("plannedDate", date, "reason", "等待施工"), "If-Match", "1")
                    .problem(400, "validation-failed");
            assertThat(reply.text("errors.0.field")).isEqualTo("plannedDate");
            assertThat(reply.text("errors.0.code")).isEqualTo("out-of-range");
        }
        assertThat(agent().post(order + "/whistles", Map.of("sceneAt", "+999999999-12-31T00:00:00Z"), "If-Match", "1")
                        .problem(400, "validation-failed")
                        .text("errors.0.field"))
                .isEqualTo("sceneAt");
    }

    @Test
    void unknownFieldsAreToleratedElsewhereChecked() {
        Map<String, Object> draft = Drafts.with(Drafts.inquiry(), "colour", "red");

        assertThat(rejected(Drafts.with(draft, "category", "NO.SUCH"))
                        .json()
                        .at("/errors")
                        .findValuesAsString("field"))
                .containsExactly("category");
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Map<String, Object> draft = Drafts.with(Drafts.inquiry(), "title", "长".repeat(101));
        draft.put("content", "  ");
        draft.put("channel", null);

        Reply reply = rejected(draft);

        assertThat(reply.json().at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("title", "content", "channel");
        assertThat(reply.json().at("/errors").findValuesAsString("code")).contains("too-long", "required");
    }

    @Test
    void unknownPlacesUnitsAndTelephonesAreNamed() {
        assertThat(rejected(Drafts.with(Drafts.inquiry(), "category", "没有")).text("errors.0.code"))
                .isEqualTo("unknown-category");
        assertThat(rejected(Drafts.with(Drafts.inquiry(), "place", Map.of("district", "火星区")))
                        .text("errors.0.code"))
                .isEqualTo("unknown-area");
        assertThat(rejected(Drafts.with(Drafts.inquiry(), "appellant", Map.of("phone", "not a phone")))
                        .text("errors.0.code"))
                .isEqualTo("not-a-phone-number");
    }

    @Test
    void chineseWhereACodeBelongsIsAnsweredByField() {
        Caller supervisor = nobody.as("supervisor");
        Caller admin = nobody.as("admin");
        for (String filter : List.of(
                "dispatch-catalogue/versions/1/rules?category=",
                "dispatch-catalogue/versions/1/rules?area=",
                "dispatch-catalogue/versions/1/rules?unit=",
                "admissions?applicant=",
                "admissions?target=",
                "admission-violations?unit=",
                "chain/matters?lane=",
                "topic-alerts?category=",
                "topic-alerts?district=",
                "reports/repeat-callers?category=",
                "reports/repeat-callers?district=",
                "reports/whistles?unit=",
                "work-orders?unit=",
                "work-orders?category=")) {
            supervisor.get("/api/v1/" + filter + LIXIA).problem(400, "validation-failed");
        }
        supervisor.get("/api/v1/lanes?cursor=" + LIXIA).problem(400, "bad-cursor");
        for (String path : List.of("lanes/" + LIXIA, "lanes/" + LIXIA + "/history", "grids/" + LIXIA)) {
            supervisor.get("/api/v1/" + path).problem(404, "grid-or-lane-not-found");
        }
        supervisor.get("/api/v1/units/" + LIXIA + "/capacity-norm").problem(404, "unit-not-found");
        Map<String, Object> change = Map.of("name", "历下", "parent", "370102", "reason", "试");
        for (String step : List.of("rename", "move", "close", "reopen")) {
            admin.post("/api/v1/units/" + LIXIA + "/" + step, change).problem(404, "unit-not-found");
        }
        admin.post("/api/v1/units/370102001/move", Map.of("parent", "历下区", "reason", "试"))
                .problem(400, "validation-failed");
        Map<String, Object> unit =
                Map.of("code", "T-1", "name", "科", "kind", "COMMUNITY", "parent", "历下区", "reason", "试");
        admin.post("/api/v1/units", unit).problem(400, "validation-failed");
        Map<String, Object> lane =
                Map.of("code", "巷一", "name", "巷", "kind", "LANE", "unit", "370102001002", "street", "街");
        admin.post("/api/v1/lanes", lane).problem(400, "validation-failed");
        admin.post("/api/v1/lanes", Drafts.with(lane, "code", "L-1")).problem(400, "validation-failed");
    }

    @Test
    void aCodeThatNobodyCheckedIsTheCallersFaultAllTheSame() {
        SQLException fromMySql = new SQLException("Illegal mix of collations", "HY000", 1267);

        assertThat(Answers.of(new IllegalStateException(fromMySql)).problem().status())
                .isEqualTo(400);
    }

    @Test
    void aBlankOrMissingUnitInAListIsNamedByItsPlace() {
        Caller dispatcher = nobody.as("dispatcher");
        String order = "/api/v1/work-orders/"
                + WorkOrderNumber.of(java.time.LocalDate.of(2020, 1, 1), 7).text();
        for (String unit : List.of("\"\"", "\"  \"", "null")) {
            Reply whistle = nobody.as("handler-370102001")
                    .post(
                            order + "/whistles",
                            "{\"units\":[\"3701-D-CGJ\"," + unit + "],\"ground\":\"KEY_TASK\",\"reason\":\"会商\"}",
                            "If-Match",
                            "\"1\"")
                    .problem(400, "validation-failed");
            assertThat(whistle.text("errors.0.field")).isEqualTo("units[1]");
            assertThat(whistle.text("errors.0.code")).isEqualTo("required");
            Reply dispatch = dispatcher
                    .post(
                            order + "/dispatch",
                            "{\"leadUnit\":\"370102001\",\"coHandlers\":[" + unit + "],\"independent\":[" + unit + "]}",
                            "If-Match",
                            "\"1\"")
                    .problem(400, "validation-failed");
            assertThat(dispatch.json().at("/errors").findValuesAsString("field"))
                    .containsExactlyInAnyOrder("coHandlers[0]", "independent[0]");
        }
    }

    @Test
    void aNumberIsCheckedBeforeItIsLookedUp() {
        agent().get(ORDERS + "/2026030200000010").problem(400, "bad-number");
        agent().get(ORDERS + "/12345").problem(400, "bad-number");
        agent().get(ORDERS + "/%E6%B2%A1%E6%9C%89").problem(400, "bad-number");
        String unknown =
                WorkOrderNumber.of(java.time.LocalDate.of(2020, 1, 1), 7).text();
        agent().get(ORDERS + "/" + unknown).problem(404, "work-order-not-found");
    }

    @Test
    void aBodyOfFiveMegabytesIsRefused() {
        byte[] body = ("{\"title\":\"" + "a".repeat(5 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);

        agent().send(agent().request(ORDERS, "Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body)))
                .problem(413, "body-too-large");
        agent().send(agent().request(ORDERS, "Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
                .problem(413, "body-too-large");
        nobody.send(nobody.request("/api/v1/login", "Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
                .problem(413, "body-too-large");
    }

    @Test
    void wrongMethodsFormatsAndAddressesAreProblemsToo() {
        Reply reply = agent().send(agent().request(ORDERS).DELETE()).problem(405, "method-not-allowed");
        assertThat(reply.header("Allow")).contains("POST");
        agent().send(agent().request(ORDERS, "Content-Type", "text/plain").POST(BodyPublishers.ofString("hello")))
                .problem(415, "unsupported-media-type");
        agent().get("/api/v1/me", "Accept", "image/png").problem(406, "not-acceptable");
        agent().get("/api/v1/nothing-here").problem(404, "not-found");
        nobody.get("/api/v1/nothing-here").problem(401, "token-missing");
        agent().get("/api/v1//me").problem(400, "bad-request");
    }

    @Test
    void whatTheContainerRefusesIsAProblemToo() throws IOException {
        assertThat(raw("GET /api/v1/me|you HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"bad-request\"");
        assertThat(raw("GET /api/v1/me%2 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    @Test
    void anInvalidFieldIs400AndNever401() {
        nobody.post("/api/v1/login", "{").problem(400, "malformed-json");
        nobody.post("/api/v1/login", "{}").problem(400, "validation-failed");
        agent().post(ORDERS, "{}").problem(400, "validation-failed");
    }

    private Reply rejected(Map<String, Object> draft) {
        return agent().post(ORDERS, draft).problem(400, "validation-failed");
    }

    private Caller agent() {
        return nobody.as("agent");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", nobody.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What people changed: sweeps, and vectors that were computed behind them, go on meanwhile. */
    private long rows() {
        Long rows = jdbc.queryForObject("""
            select (select count(*) from work_order)
              + (select count(*) from work_order_history where actor <> 'system')
              + (select count(*) from outbox o join work_order_history h using (work_order_id, version)
                 where o.event <> 'REPAIR' and h.actor <> 'system')
            """, Long.class);
        return rows == null ? -1 : rows;
    }
}
