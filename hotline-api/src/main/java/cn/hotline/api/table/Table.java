package cn.hotline.api.table;

import cn.hotline.core.supervision.ReportPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A report as a table of several sheets, written while it is sent. */
public final class Table {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Table() {}

    /** Writes the sheets of a report. */
    public interface Content {
        void write(Workbook book) throws IOException;
    }

    public static ResponseEntity<StreamingResponseBody> answer(String file, Content content) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(file + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(XLSX))
                .body(out -> {
                    try (Workbook book = new Workbook(out, "hotline", "1.0")) {
                        content.write(book);
                    }
                });
    }

    /** Writes one item of a page as a row. */
    public interface Line<T> {
        void write(Sheet sheet, T item) throws IOException;
    }

    /** All pages from the first, until the sheet is full; then it says so. */
    public static <T> void pages(Sheet sheet, Function<@Nullable String, ReportPage<T>> pages, Line<T> line)
            throws IOException {
        String cursor = null;
        do {
            ReportPage<T> page = pages.apply(cursor);
            for (T item : page.items()) {
                line.write(sheet, item);
            }
            cursor = page.next();
        } while (cursor != null && !sheet.isFull());
        if (cursor != null) {
            sheet.row("仅列出前若干条，其余请缩小范围后导出");
        }
    }
}
