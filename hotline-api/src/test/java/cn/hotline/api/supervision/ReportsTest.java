package cn.hotline.api.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

@ApiTest
class ReportsTest {

    private static final String OVERDUE = "/api/v1/reports/overdue";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    Caller nobody;

    @TempDir
    Path folder;

    @Test
    void whatIsLateCanBeTracedToItsOrders() {
        String number = dispatched();

        Reply report = supervisor()
                .get(OVERDUE + "?asOf=2026-04-01&unit=370105-D-CGJ&limit=200")
                .ok(200);

        assertThat(report.json().at("/items").findValuesAsString("number")).contains(number);
        assertThat(report.at("report.total.late").asInt())
                .isEqualTo(report.at("items").size());
        assertThat(report.text("items.0.dueAt")).endsWith("+08:00");
    }

    @Test
    void theSameOpensAsATable() throws IOException {
        String number = dispatched();

        Reply table = supervisor()
                .get(OVERDUE + "?asOf=2026-04-01&unit=370105-D-CGJ", "Accept", XLSX)
                .ok(200);

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
        supervisor().get("/api/v1/reports/callback-rates?from=2026-03-01").problem(400, "validation-failed");
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

    private String dispatched() {
        String number = nobody.as("agent")
                .post("/api/v1/work-orders", Drafts.inquiry())
                .ok(201)
                .text("number");
        nobody.as("dispatcher")
                .post("/api/v1/work-orders/" + number + "/dispatch", Drafts.dispatchTo("370105-D-CGJ"), "If-Match", "1")
                .ok(200);
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
