package cn.hotline.api.supervision;

import cn.hotline.api.table.Sheet;
import cn.hotline.api.table.Table;
import cn.hotline.core.supervision.FirstTimesReport;
import cn.hotline.core.supervision.FirstTimesRow;
import cn.hotline.core.supervision.ReportPage;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes how soon each unit received, handled and answered, and the orders behind it. */
final class FirstTimesTable implements Table.Content {

    private static final List<String> UNITS = List.of(
            "单位代码",
            "单位",
            "派单数",
            "已签收",
            "签收中位（工作小时）",
            "签收九成位",
            "签收平均",
            "已联系",
            "联系中位（工作小时）",
            "联系九成位",
            "联系平均",
            "已答复",
            "答复中位（工作小时）",
            "答复九成位",
            "答复平均");
    private static final List<String> ORDERS = List.of(
            "工单编号",
            "单位代码",
            "单位",
            "紧急程度",
            "派单时间",
            "签收时间",
            "首次联系时间",
            "答复时间",
            "工单办结时间",
            "签收用时（工作小时）",
            "联系用时（工作小时）",
            "答复用时（工作小时）");

    private final FirstTimesReport report;
    private final Function<@Nullable String, ReportPage<FirstTimesRow>> pages;

    FirstTimesTable(FirstTimesReport report, Function<@Nullable String, ReportPage<FirstTimesRow>> pages) {
        this.report = report;
        this.pages = pages;
    }

    @Override
    public void write(Workbook book) throws IOException {
        Sheet units = new Sheet(book, "第一时间响应", UNITS);
        for (FirstTimesReport.Line line : report.units()) {
            unit(units, line);
        }
        unit(units, report.total());
        units.finish();
        Sheet orders = new Sheet(book, "派单明细", ORDERS);
        Table.pages(orders, pages, FirstTimesTable::order);
        orders.finish();
    }

    private static void unit(Sheet sheet, FirstTimesReport.Line line) throws IOException {
        sheet.row(
                line.code(),
                line.name(),
                line.dispatched(),
                line.receive().count(),
                Sheet.hours(line.receive().medianSeconds()),
                Sheet.hours(line.receive().p90Seconds()),
                Sheet.hours(line.receive().meanSeconds()),
                line.handle().count(),
                Sheet.hours(line.handle().medianSeconds()),
                Sheet.hours(line.handle().p90Seconds()),
                Sheet.hours(line.handle().meanSeconds()),
                line.reply().count(),
                Sheet.hours(line.reply().medianSeconds()),
                Sheet.hours(line.reply().p90Seconds()),
                Sheet.hours(line.reply().meanSeconds()));
    }

    private static void order(Sheet sheet, FirstTimesRow row) throws IOException {
        sheet.row(
                row.number(),
                row.unit(),
                row.unitName(),
                row.urgency().label(),
                row.dispatchedAt(),
                row.signedAt(),
                row.contactedAt(),
                row.repliedAt(),
                row.closedAt(),
                Sheet.hours(row.receiveSeconds()),
                Sheet.hours(row.handleSeconds()),
                Sheet.hours(row.replySeconds()));
    }
}
