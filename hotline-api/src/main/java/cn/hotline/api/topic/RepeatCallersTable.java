package cn.hotline.api.topic;

import cn.hotline.api.table.Sheet;
import cn.hotline.api.table.Table;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes how many people called again and again; of whom, it does not know. */
final class RepeatCallersTable implements Table.Content {

    private static final List<String> COLUMNS =
            List.of("类别代码", "类别", "区县代码", "区县", "反映次数", "人数", "件数", "所涉问题数", "为同一问题反复反映的人数");

    private final List<RepeatCallersController.Row> rows;

    RepeatCallersTable(List<RepeatCallersController.Row> rows) {
        this.rows = rows;
    }

    @Override
    public void write(Workbook book) throws IOException {
        Sheet sheet = new Sheet(book, "重复来电", COLUMNS);
        for (RepeatCallersController.Row row : rows) {
            sheet.row(
                    row.category(),
                    row.categoryName(),
                    row.district(),
                    row.districtName(),
                    row.timesLabel(),
                    row.callers(),
                    row.orders(),
                    row.issues(),
                    row.insisting());
        }
        sheet.finish();
    }
}
