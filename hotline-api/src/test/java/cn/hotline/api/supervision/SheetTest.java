package cn.hotline.api.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void textIsNeverAFormula() throws IOException {
        Map<String, String> parts = written("=HYPERLINK(\"http://x\")", "+1+1", "-1", "@SUM(A1)", "\t=1", "夜间<施工>&扰民");

        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>", "<f ", "HYPERLINK");
        assertThat(sheet.split("t=\"s\"", -1))
                .as("header and six cells are texts")
                .hasSize(1 + 6 + 6);
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=HYPERLINK", "+1+1", "@SUM(A1)", "&lt;施工&gt;&amp;");
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

    private static Map<String, String> written(Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "hotline", "1.0")) {
            Sheet sheet = new Sheet(book, "表", List.of("一", "二", "三", "四", "五", "六"));
            sheet.row(cells);
            sheet.finish();
        }
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
