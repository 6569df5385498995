package cn.hotline.api.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

@ApiTest
class ReportsTest {

    private static final String OVERDUE = "/api/v1/reports/overdue";
    private static final String PUNCTUALITY = "/api/v1/reports/punctuality";
    private static final String FIRST_TIMES = "/api/v1/reports/first-times";
    private static final String DUE_SOON = "/api/v1/reports/due-soon";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    Caller nobody;

    @Autowired
    MovableClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void inAMonthOfItsOwn() {
        clock.moveTo("2026-05-11T10:00");
    }

    @AfterEach
    void backToTheFirstMonday() {
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void whatIsLateCanBeTracedToItsOrders() {
        String number = dispatched();

        Reply report =
                supervisor().get(OVERDUE + "?unit=370105-D-CGJ&limit=200").ok(200);

        assertThat(report.json().at("/items").findValuesAsString("number")).contains(number);
        assertThat(report.at("report.total.late").asInt())
                .isEqualTo(report.at("items").size());
        assertThat(report.at("report.orders").asInt())
                .isEqualTo(report.json().at("/items").findValuesAsString("number").stream()
                        .distinct()
                        .count());
        assertThat(supervisor().get(OVERDUE + "?unit=370105-D-CGJ&category=ENV").at("report.orders"))
                .as("a top category with all below it")
                .isEqualTo(report.at("report.orders"));
        assertThat(report.text("items.0.dueAt")).endsWith("+08:00");
    }

    @Test
    void theReportIsCountedForTheFirstPageOnly() {
        dispatched();
        dispatched();
        for (String path : List.of(OVERDUE, PUNCTUALITY, FIRST_TIMES)) {
            String narrowed = path + "?period=2026-05&unit=370105-D-CGJ&limit=1";
            Reply first = supervisor().get(narrowed).ok(200);
            Reply second =
                    supervisor().get(narrowed + "&cursor=" + first.text("next")).ok(200);

            assertThat(first.at("report.total").isMissingNode()).isFalse();
            assertThat(second.at("report").isNull()).as(path).isTrue();
            assertThat(second.at("items").size()).isOne();
            assertThat(second.text("items.0.number")).isNotBlank();
        }
    }

    @Test
    void theSameOpensAsATable() throws IOException {
        String number = dispatched();

        Reply table =
                supervisor().get(OVERDUE + "?unit=370105-D-CGJ", "Accept", XLSX).ok(200);

        assertThat(table.header("Content-Type")).isEqualTo(XLSX);
        assertThat(table.header("Content-Disposition")).contains("attachment").contains(".xlsx");
        Map<String, String> parts = unzip(table.response().body());
        String text = HtmlUtils.htmlUnescape(String.join("", parts.values()));
        assertThat(text).contains("工单编号", "责任单位", "到期时间", number, "state=\"frozen\"");
    }

    @Test
    void reportsCheckWhatTheyAreAskedFor() {
        supervisor().get(OVERDUE + "?from=yesterday").problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?unit=nowhere").problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?unit=nowhere", "Accept", XLSX).problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?cursor=zz").problem(400, "bad-cursor");
        supervisor().get(OVERDUE + "?limit=500").problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?district=3701-12345").problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?figure=OWED").problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?figure=ALL").problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?period=2026-13").problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?day=yesterday").problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?day=2026-05-01&period=2026-05").problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?from=2026-05-02&to=2026-05-01").problem(400, "validation-failed");
        supervisor().get(PUNCTUALITY + "?from=2025-01-01&to=2026-05-01").problem(400, "validation-failed");
        supervisor().get(PUNCTUALITY + "?figure=PENDING").problem(400, "validation-failed");
        supervisor().get(DUE_SOON + "?within=soon").problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?day=%2B999999999-12-31").problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?day=1999-12-31").problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?period=%2B999999999-12").problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?asOf=%2B999999999-12-31T00:00:00Z").problem(400, "validation-failed");
        supervisor().get(OVERDUE + "?day=2000-01-01").ok(200);
        supervisor().get(OVERDUE + "?day=2099-12-31").ok(200);
        supervisor().get(PUNCTUALITY + "?period=9999-12").problem(400, "validation-failed");
        supervisor().get(DUE_SOON + "?until=9999-12-31").problem(400, "validation-failed");
        supervisor().get(DUE_SOON + "?within=P9999999D").problem(400, "validation-failed");
        supervisor().get(DUE_SOON + "?until=2099-12-31&limit=1").ok(200);
        supervisor().get("/api/v1/reports/recurrences?cursor=zzzzzzzzzz.1").problem(400, "bad-cursor");
        supervisor().get(DUE_SOON + "?within=-PT1H").problem(400, "validation-failed");
        supervisor().get(DUE_SOON + "?within=PT1H&until=2026-06-01").problem(400, "validation-failed");
        supervisor().get("/api/v1/reports/callback-rates?period=May").problem(400, "validation-failed");
    }

    @Test
    void theRatesNameTheirDenominator() {
        Reply rates = supervisor()
                .get("/api/v1/reports/callback-rates?from=2026-03-01&to=2026-03-31")
                .ok(200);

        assertThat(rates.at("total.tally.valid").isNumber()).isTrue();
        assertThat(rates.text("from")).isEqualTo("2026-03-01T00:00:00+08:00");
        assertThat(rates.text("to")).isEqualTo("2026-04-01T00:00:00+08:00");
    }

    @Test
    void windowsCanBeNamed() {
        Reply month = supervisor().get(OVERDUE + "?period=2026-04").ok(200);
        assertThat(month.text("report.from")).isEqualTo("2026-04-01T00:00:00+08:00");
        assertThat(month.text("report.to")).isEqualTo("2026-05-01T00:00:00+08:00");
        Reply day = supervisor().get(PUNCTUALITY + "?day=2026-05-08").ok(200);
        assertThat(day.text("report.from")).isEqualTo("2026-05-08T00:00:00+08:00");
        assertThat(day.text("report.to")).isEqualTo("2026-05-09T00:00:00+08:00");
        Reply usual = supervisor().get("/api/v1/reports/callback-rates").ok(200);
        assertThat(usual.text("from")).isEqualTo("2026-05-01T00:00:00+08:00");
        assertThat(usual.text("to")).isEqualTo("2026-06-01T00:00:00+08:00");
    }

    @Test
    void whoIsLateIsNotPunctual() throws IOException {
        String number = dispatched();

        Reply report = supervisor()
                .get(PUNCTUALITY + "?unit=370105-D-CGJ&figure=OPEN_LATE&kind=CLOSE&limit=200")
                .ok(200);

        assertThat(report.json().at("/items").findValuesAsString("number")).contains(number);
        assertThat(report.at("report.total.0.tally.openLate").asInt())
                .isEqualTo(report.at("items").size());
        assertThat(report.at("report.total.0.rate").isNumber()).isTrue();
        assertThat(sheets(PUNCTUALITY + "?unit=370105-D-CGJ")).contains("按时率", "应完成", number, "state=\"frozen\"");
    }

    @Test
    void howSoonAUnitActedCanBeTracedToItsOrders() throws IOException {
        String number = dispatched();

        Reply report = supervisor().get(FIRST_TIMES + "?unit=370105-D-CGJ").ok(200);

        assertThat(report.json().at("/items").findValuesAsString("number")).contains(number);
        assertThat(report.at("report.total.dispatched").asInt())
                .isEqualTo(report.at("items").size());
        assertThat(report.at("report.total.reply.count").asInt()).isZero();
        assertThat(report.at("report.total.reply.medianSeconds").isNull()).isTrue();
        assertThat(sheets(FIRST_TIMES + "?unit=370105-D-CGJ")).contains("第一时间响应", number, "state=\"frozen\"");
        supervisor().get(FIRST_TIMES + "?measure=SLEEP").problem(400, "validation-failed");
    }

    @Test
    void howManyPeopleCallAgainIsATableToo() throws IOException {
        for (int caller = 10; caller < 13; caller++) {
            for (int times = 0; times < 2; times++) {
                nobody.as("agent")
                        .post(
                                "/api/v1/work-orders",
                                Drafts.with(
                                        Drafts.inquiry(),
                                        "appellant",
                                        Map.of("name", "王小明", "phone", "138053171" + caller)))
                        .ok(201);
            }
        }

        assertThat(sheets("/api/v1/reports/repeat-callers"))
                .contains("反映次数", "人数", "2次", "state=\"frozen\"")
                .doesNotContain("138053171", "王小明");
    }

    @Test
    void whatIsAboutToBeLateCanBeSeenInTime() throws IOException {
        String number = dispatched();
        clock.moveTo("2026-05-14T14:00");

        Reply list = supervisor()
                .get(DUE_SOON + "?within=PT8H&unit=370105-D-CGJ&kind=CLOSE&limit=200")
                .ok(200);

        assertThat(list.json().at("/items").findValuesAsString("number")).contains(number);
        assertThat(list.at("items.0.remainingWorkingSeconds").asInt()).isEqualTo(3 * 3600);
        assertThat(list.text("until")).isEqualTo("2026-05-14T22:00:00+08:00");
        assertThat(sheets(DUE_SOON + "?unit=370105-D-CGJ")).contains("剩余工作时间（小时）", number, "state=\"frozen\"");
    }

    private String sheets(String path) throws IOException {
        Reply table = supervisor().get(path, "Accept", XLSX).ok(200);
        assertThat(table.header("Content-Type")).isEqualTo(XLSX);
        return HtmlUtils.htmlUnescape(
                String.join("", unzip(table.response().body()).values()));
    }

    private String dispatched() {
        String number = nobody.as("agent")
                .post("/api/v1/work-orders", Drafts.inquiry())
                .ok(201)
                .text("number");
        nobody.as("dispatcher")
                .post("/api/v1/work-orders/" + number + "/dispatch", Drafts.dispatchTo("370105-D-CGJ"), "If-Match", "1")
                .ok(200);
        clock.advance(Duration.ofDays(10));
        return number;
    }

    private Caller supervisor() {
        return nobody.as("supervisor");
    }

    private Map<String, String> unzip(byte[] book) throws IOException {
        Path file = Files.write(folder.resolve("report.xlsx"), book);
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
