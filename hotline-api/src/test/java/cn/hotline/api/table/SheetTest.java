package cn.hotline.api.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;

class SheetTest {

    @TempDir
    Path folder;

    @Test
    void textIsNeverAFormula() throws IOException {
        Map<String, String> parts = written("=HYPERLINK(\"http://x\")", "+1+1", "-1", "@SUM(A1)", "\t=1", "夜间<施工>&扰民");

        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>", "<f ", "HYPERLINK");
        assertThat(sheet.split("t=\"s\"", -1))
                .as("header and six cells are texts")
                .hasSize(1 + 6 + 6);
        assertThat(HtmlUtils.htmlUnescape(String.valueOf(parts.get("xl/sharedStrings.xml"))))
                .contains("=HYPERLINK", "+1+1", "@SUM(A1)", "夜间<施工>&扰民");
    }

    @Test
    void numbersSharesAndTimesAreThat() throws IOException {
        String sheet = written(7L, new BigDecimal("0.9876"), Instant.parse("2026-11-21T01:00:00Z"), null, 1.5, "")
                .get("xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("<v>7</v>", "<v>0.9876</v>", "<v>1.5</v>", "state=\"frozen\"");
        assertThat(sheet)
                .as("09:00 in Beijing as the day number of spreadsheets")
                .contains("<v>46347.375");
    }

    private Map<String, String> written(Object... cells) throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (Workbook book = new Workbook(Files.newOutputStream(file), "hotline", "1.0")) {
            Sheet sheet = new Sheet(book, "表", List.of("一", "二", "三", "四", "五", "六"));
            sheet.row(cells);
            sheet.finish();
        }
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
