package cn.hotline.api.supervision;

import cn.hotline.api.table.Sheet;
import cn.hotline.api.table.Table;
import cn.hotline.core.supervision.ClockRow;
import cn.hotline.core.supervision.PunctualityReport;
import cn.hotline.core.supervision.PunctualityTally;
import cn.hotline.core.supervision.ReportPage;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes how punctual each unit is, a line for each of its duties, and what was late. */
final class PunctualityTable implements Table.Content {

    private static final List<String> COLUMNS =
            List.of("单位代码", "单位", "时限类型", "应完成", "按时", "超期", "其中未完成", "另：经批准免予当日反馈", "另：已取消", "按时率");

    private final PunctualityReport report;
    private final Function<@Nullable String, ReportPage<ClockRow>> late;

    PunctualityTable(PunctualityReport report, Function<@Nullable String, ReportPage<ClockRow>> late) {
        this.report = report;
        this.late = late;
    }

    @Override
    public void write(Workbook book) throws IOException {
        Sheet sheet = new Sheet(book, "按时率", COLUMNS);
        for (PunctualityReport.Line line : report.units()) {
            duties(sheet, line.code(), line.name(), line.duties());
        }
        duties(sheet, null, "合计（每个时限计一次）", report.total());
        sheet.finish();
        Sheet clocks = new Sheet(book, "超期明细", ClockCells.COLUMNS);
        Table.pages(clocks, late, ClockCells::row);
        clocks.finish();
    }

    private static void duties(Sheet sheet, @Nullable String code, String name, List<PunctualityReport.Duty> duties)
            throws IOException {
        for (PunctualityReport.Duty duty : duties) {
            PunctualityTally tally = duty.tally();
            sheet.row(
                    code,
                    name,
                    duty.name(),
                    tally.owed(),
                    tally.inTime(),
                    tally.late(),
                    tally.openLate(),
                    tally.excused(),
                    tally.cancelled(),
                    duty.rate());
        }
    }
}
