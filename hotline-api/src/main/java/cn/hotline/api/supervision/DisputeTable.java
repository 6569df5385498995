package cn.hotline.api.supervision;

import cn.hotline.api.table.Sheet;
import cn.hotline.api.table.Table;
import cn.hotline.core.supervision.DisputeFigure;
import cn.hotline.core.supervision.DisputeReport;
import cn.hotline.core.supervision.DisputeRow;
import cn.hotline.core.supervision.ReportPage;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes returns and moves of each unit and category, and every one of them. */
final class DisputeTable implements Table.Content {

    private static final List<String> LINES =
            List.of("代码", "名称", "申请退单", "同意", "驳回", "裁定", "直接改派", "未及审定", "待审定", "流转", "流转三个以上单位", "耗时（工作日）");
    private static final List<String> ROWS =
            List.of("工单编号", "单位代码", "单位", "类别", "起", "止", "理由", "结果", "所称承办单位", "耗时（工作小时）", "经手单位数");

    private final DisputeReport report;
    private final Function<DisputeFigure, Function<@Nullable String, ReportPage<DisputeRow>>> rows;

    DisputeTable(
            DisputeReport report, Function<DisputeFigure, Function<@Nullable String, ReportPage<DisputeRow>>> rows) {
        this.report = report;
        this.rows = rows;
    }

    @Override
    public void write(Workbook book) throws IOException {
        Sheet units = new Sheet(book, "单位", LINES);
        lines(units, report.units());
        lines(units, List.of(report.total()));
        units.finish();
        Sheet categories = new Sheet(book, "类别", LINES);
        lines(categories, report.categories());
        categories.finish();
        for (DisputeFigure figure : List.of(DisputeFigure.REQUESTED, DisputeFigure.MOVES)) {
            Sheet sheet = new Sheet(book, figure.label() + "明细", ROWS);
            Table.pages(sheet, rows.apply(figure), DisputeTable::row);
            sheet.finish();
        }
    }

    private static void lines(Sheet sheet, List<DisputeReport.Line> lines) throws IOException {
        for (DisputeReport.Line line : lines) {
            sheet.row(
                    line.code(),
                    line.name(),
                    line.requested(),
                    line.approved(),
                    line.rejected(),
                    line.arbitrated(),
                    line.reassigned(),
                    line.lapsed(),
                    line.pending(),
                    line.moves(),
                    line.problemOrders(),
                    line.lostDays());
        }
    }

    private static void row(Sheet sheet, DisputeRow row) throws IOException {
        sheet.row(
                row.number(),
                row.unit(),
                row.unitName(),
                row.categoryName(),
                row.at(),
                row.until(),
                row.reason(),
                row.outcome(),
                row.competentUnit(),
                Sheet.hours(row.lostSeconds()),
                row.leadUnits());
    }
}
