package cn.hotline.api.learning;

import cn.hotline.api.table.Sheet;
import cn.hotline.api.table.Table;
import cn.hotline.core.learning.AccuracyReport;
import cn.hotline.core.learning.Tally;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes how suggestions fared, by category, and how that was measured. */
record AccuracyTable(AccuracyReport report) implements Table.Content {

    private static final List<String> COLUMNS = List.of(
            "类别代码",
            "类别",
            "派单数",
            "有建议",
            "采纳第一建议",
            "采纳建议",
            "未采纳",
            "采纳率",
            "已有结果",
            "第一建议正确",
            "前三建议正确",
            "第一建议准确率",
            "前三建议准确率",
            "有类别建议",
            "类别第一建议正确率",
            "类别前三建议正确率",
            "所学截至",
            "首件派单");

    @Override
    public void write(Workbook book) throws IOException {
        Sheet sheet = new Sheet(book, "建议准确率", COLUMNS);
        for (AccuracyReport.Line line : report.categories()) {
            write(sheet, line);
        }
        write(sheet, report.total());
        sheet.finish();
        Sheet method = new Sheet(book, "统计口径", List.of("说明"));
        method.row(report.method());
        method.finish();
    }

    private static void write(Sheet sheet, AccuracyReport.Line line) throws IOException {
        Tally tally = line.tally();
        sheet.row(
                line.category(),
                line.categoryName(),
                tally.dispatched(),
                tally.shown(),
                tally.acceptedFirst(),
                tally.accepted(),
                line.overruled(),
                share(line.acceptedShare()),
                tally.settled(),
                tally.right1(),
                tally.right3(),
                share(line.top1()),
                share(line.top3()),
                tally.categoryShown(),
                share(line.categoryTop1()),
                share(line.categoryTop3()),
                tally.learnedUntil(),
                tally.firstDispatch());
    }

    private static @Nullable BigDecimal share(@Nullable Double share) {
        return share == null ? null : BigDecimal.valueOf(share);
    }
}
