package cn.hotline.api.supervision;

import cn.hotline.api.table.Sheet;
import cn.hotline.api.table.Table;
import cn.hotline.core.supervision.ClockFigure;
import cn.hotline.core.supervision.ClockRow;
import cn.hotline.core.supervision.LateTally;
import cn.hotline.core.supervision.OverdueReport;
import cn.hotline.core.supervision.ReportLine;
import cn.hotline.core.supervision.ReportPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes the overdue report: its figures on a sheet for each way of counting, and the clocks behind them on the last. */
final class OverdueTable implements Table.Content {

    private static final List<String> FIGURES = List.of("超期数", "未完成", "超期完成", "另：经批准免予当日反馈");

    private final OverdueReport report;
    private final Pages pages;

    /** Reads the clocks behind a figure. */
    interface Pages {
        ReportPage<ClockRow> read(ClockFigure figure, @Nullable String cursor);
    }

    OverdueTable(OverdueReport report, Pages pages) {
        this.report = report;
        this.pages = pages;
    }

    @Override
    public void write(Workbook book) throws IOException {
        lines(book, "按单位", "单位", report.units());
        lines(book, "按镇街和部门", "单位种类", report.unitGroups());
        lines(book, "按区县", "诉求所在区县", report.districts());
        lines(book, "按类别", "类别", report.categories());
        lines(book, "按紧急程度", "紧急程度", report.urgencies());
        lines(book, "按时限类型", "时限类型", report.kinds());
        Sheet clocks = new Sheet(book, "超期明细", ClockCells.COLUMNS);
        Table.pages(clocks, cursor -> pages.read(ClockFigure.LATE, cursor), ClockCells::row);
        Table.pages(clocks, cursor -> pages.read(ClockFigure.EXCUSED, cursor), ClockCells::row);
        clocks.finish();
    }

    private void lines(Workbook book, String name, String of, List<ReportLine<LateTally>> lines) throws IOException {
        List<String> columns = new ArrayList<>(List.of("代码", of));
        columns.addAll(FIGURES);
        Sheet sheet = new Sheet(book, name, columns);
        for (ReportLine<LateTally> line : lines) {
            row(sheet, line.code(), line.name(), line.tally());
        }
        row(sheet, null, "合计（每个时限计一次）", report.total());
        sheet.row(null, "所涉工单（每件计一次）", report.orders());
        sheet.finish();
    }

    private static void row(Sheet sheet, @Nullable String code, String name, LateTally tally) throws IOException {
        sheet.row(code, name, tally.late(), tally.open(), tally.doneLate(), tally.excused());
    }
}
