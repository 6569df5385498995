package cn.hotline.api.supervision;

import cn.hotline.api.table.Sheet;
import cn.hotline.api.table.Table;
import cn.hotline.core.supervision.ReportPage;
import cn.hotline.core.supervision.WhistleReport;
import cn.hotline.core.supervision.WhistleReport.Arrivals;
import cn.hotline.core.supervision.WhistleReport.Street;
import cn.hotline.core.supervision.WhistleRow;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes how often each street whistles, how each department comes, and every call. */
final class WhistleTable implements Table.Content {

    private static final List<String> STREETS = List.of("单位代码", "街道（镇）", "主办工单", "吹哨次数", "被吹哨部门次", "吹哨率", "提示");
    private static final List<String> DEPARTMENTS = List.of(
            "单位代码", "部门", "被吹哨", "应报到", "按时", "迟到", "逾时未到", "在时限内", "异议待审定", "免予报到", "已失效", "按时率", "已评分", "平均分");
    private static final List<String> CALLS =
            List.of("工单编号", "序号", "街道（镇）", "部门", "事由", "情况", "吹哨时间", "报到时限", "报到时间", "评分");

    private final WhistleReport report;
    private final Function<@Nullable String, ReportPage<WhistleRow>> calls;

    WhistleTable(WhistleReport report, Function<@Nullable String, ReportPage<WhistleRow>> calls) {
        this.report = report;
        this.calls = calls;
    }

    @Override
    public void write(Workbook book) throws IOException {
        Sheet streets = new Sheet(book, "街道吹哨", STREETS);
        for (Street street : report.streets()) {
            street(streets, street);
        }
        street(streets, report.total());
        streets.finish();
        Sheet departments = new Sheet(book, "部门报到", DEPARTMENTS);
        for (WhistleReport.Department line : report.departments()) {
            department(departments, line.code(), line.name(), line.arrivals());
        }
        department(departments, null, "合计", report.arrivals());
        departments.finish();
        Sheet sheet = new Sheet(book, "明细", CALLS);
        Table.pages(sheet, calls, WhistleTable::call);
        sheet.finish();
    }

    private static void street(Sheet sheet, Street line) throws IOException {
        sheet.row(
                line.code(),
                line.name(),
                line.orders(),
                line.whistles(),
                line.calls(),
                line.rate(),
                line.verdictLabel());
    }

    private static void department(Sheet sheet, @Nullable String code, String name, Arrivals line) throws IOException {
        sheet.row(
                code,
                name,
                line.calls(),
                line.owed(),
                line.inTime(),
                line.late(),
                line.absent(),
                line.pending(),
                line.contested(),
                line.relieved(),
                line.lapsed(),
                line.punctuality(),
                line.scored(),
                line.meanScore() == null ? null : line.meanScore().doubleValue());
    }

    private static void call(Sheet sheet, WhistleRow row) throws IOException {
        sheet.row(
                row.number(),
                row.no(),
                row.streetName(),
                row.unitName(),
                row.groundLabel(),
                row.outcomeLabel(),
                row.openedAt(),
                row.dueAt(),
                row.checkedInAt(),
                row.score());
    }
}
