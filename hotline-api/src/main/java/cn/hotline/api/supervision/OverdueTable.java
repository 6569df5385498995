package cn.hotline.api.supervision;

import cn.hotline.core.supervision.LateRow;
import cn.hotline.core.supervision.LateTally;
import cn.hotline.core.supervision.OverdueDesk;
import cn.hotline.core.supervision.OverdueReport;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the overdue report as a table: its figures by unit on one sheet, the clocks behind them on another. */
final class OverdueTable {

    /** Beyond that no spreadsheet can be opened with pleasure; the report is narrowed by its filters instead. */
    private static final int MOST_ROWS = 100_000;

    private static final DateTimeFormatter BEIJING =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.ofHours(8));
    private static final List<String> UNITS = List.of("单位代码", "单位", "超期数", "未完成", "超期完成");
    private static final List<String> CLOCKS =
            List.of("工单编号", "时限类型", "责任单位代码", "责任单位", "工单状态", "诉求类型", "紧急程度", "类别", "登记时间", "起算时间", "到期时间", "完成时间");

    private final OverdueReport report;
    private final Function<@Nullable String, OverdueDesk.Page> pages;

    OverdueTable(OverdueReport report, Function<@Nullable String, OverdueDesk.Page> pages) {
        this.report = report;
        this.pages = pages;
    }

    void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "hotline", "1.0")) {
            units(sheet(book, "按单位", UNITS));
            clocks(sheet(book, "超期明细", CLOCKS));
        }
    }

    private static Worksheet sheet(Workbook book, String name, List<String> columns) {
        Worksheet sheet = book.newWorksheet(name);
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i));
            sheet.style(0, i).bold().set();
            sheet.width(i, 18);
        }
        sheet.freezePane(0, 1);
        return sheet;
    }

    private void units(Worksheet sheet) throws IOException {
        int at = 1;
        for (OverdueReport.Line line : report.units()) {
            tally(sheet, at++, Objects.requireNonNullElse(line.code(), ""), line.name(), line.tally());
        }
        tally(sheet, at, "", "合计", report.total());
        sheet.finish();
    }

    private static void tally(Worksheet sheet, int at, String code, String name, LateTally tally) {
        sheet.value(at, 0, code);
        sheet.value(at, 1, name);
        sheet.value(at, 2, tally.late());
        sheet.value(at, 3, tally.open());
        sheet.value(at, 4, tally.doneLate());
    }

    private void clocks(Worksheet sheet) throws IOException {
        int at = 1;
        String cursor = null;
        do {
            OverdueDesk.Page page = pages.apply(cursor);
            for (LateRow row : page.items()) {
                clock(sheet, at++, row);
            }
            sheet.flush();
            cursor = page.next();
        } while (cursor != null && at < MOST_ROWS);
        if (cursor != null) {
            sheet.value(at, 0, "仅列出前 " + (at - 1) + " 条，其余请缩小范围后导出");
        }
        sheet.finish();
    }

    private static void clock(Worksheet sheet, int at, LateRow row) {
        List<String> cells = List.of(
                row.number(),
                row.kind().label(),
                Objects.requireNonNullElse(row.unit(), ""),
                Objects.requireNonNullElse(row.unitName(), "热线中心"),
                row.state().label(),
                row.type().label(),
                row.urgency().label(),
                row.category(),
                time(row.registeredAt()),
                time(row.startedAt()),
                time(row.dueAt()),
                time(row.stoppedAt()));
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(at, i, cells.get(i));
        }
    }

    private static String time(@Nullable Instant moment) {
        return moment == null ? "" : BEIJING.format(moment);
    }
}
