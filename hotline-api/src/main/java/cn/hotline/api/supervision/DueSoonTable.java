package cn.hotline.api.supervision;

import cn.hotline.api.table.Sheet;
import cn.hotline.api.table.Table;
import cn.hotline.core.supervision.ClockRow;
import cn.hotline.core.supervision.DueSoonRow;
import cn.hotline.core.supervision.ReportPage;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes what is about to be late. */
final class DueSoonTable implements Table.Content {

    private static final List<String> COLUMNS = List.of(
            "到期时间",
            "剩余工作时间（小时）",
            "剩余时间（小时）",
            "工单编号",
            "时限类型",
            "责任单位代码",
            "责任单位",
            "工单现状态",
            "诉求类型",
            "紧急程度",
            "类别",
            "所在区县",
            "登记时间");

    private final Function<@Nullable String, ReportPage<DueSoonRow>> pages;

    DueSoonTable(Function<@Nullable String, ReportPage<DueSoonRow>> pages) {
        this.pages = pages;
    }

    @Override
    public void write(Workbook book) throws IOException {
        Sheet sheet = new Sheet(book, "即将到期", COLUMNS);
        Table.pages(sheet, pages, DueSoonTable::row);
        sheet.finish();
    }

    private static void row(Sheet sheet, DueSoonRow row) throws IOException {
        ClockRow clock = row.clock();
        sheet.row(
                clock.dueAt(),
                Sheet.hours(row.remainingWorkingSeconds()),
                Sheet.hours(row.remainingSeconds()),
                clock.number(),
                clock.kind().label(),
                clock.unit(),
                clock.unitName(),
                clock.state().label(),
                clock.type().label(),
                clock.urgency().label(),
                clock.categoryName(),
                clock.districtName(),
                clock.registeredAt());
    }
}
