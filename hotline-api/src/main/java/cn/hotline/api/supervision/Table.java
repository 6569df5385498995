package cn.hotline.api.supervision;

import cn.hotline.core.supervision.ClockRow;
import cn.hotline.core.supervision.ReportPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A report as a table of several sheets, written while it is sent. */
final class Table {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final List<String> CLOCKS = List.of(
            "工单编号", "时限类型", "情况", "责任单位代码", "责任单位", "工单现状态", "诉求类型", "紧急程度", "类别", "所在区县", "登记时间", "起算时间", "到期时间",
            "完成时间", "工单办结时间");

    private Table() {}

    /** Writes the sheets of a report. */
    interface Content {
        void write(Workbook book) throws IOException;
    }

    static ResponseEntity<StreamingResponseBody> answer(String file, Content content) {
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
    interface Line<T> {
        void write(Sheet sheet, T item) throws IOException;
    }

    /** All pages from the first, until the sheet is full; then it says so. */
    static <T> void pages(Sheet sheet, Function<@Nullable String, ReportPage<T>> pages, Line<T> line)
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

    static void clock(Sheet sheet, ClockRow row) throws IOException {
        sheet.row(cells(row));
    }

    static @Nullable Object[] cells(ClockRow row) {
        return new @Nullable Object[] {
            row.number(),
            row.kind().label(),
            row.outcome().label(),
            row.unit(),
            row.unitName(),
            row.state().label(),
            row.type().label(),
            row.urgency().label(),
            row.categoryName(),
            row.districtName(),
            row.registeredAt(),
            row.startedAt(),
            row.dueAt(),
            row.stoppedAt(),
            row.closedAt()
        };
    }
}
