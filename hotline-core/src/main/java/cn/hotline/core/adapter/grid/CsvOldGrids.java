package cn.hotline.core.adapter.grid;

import cn.hotline.core.adapter.arrangement.CsvRows;
import cn.hotline.core.grid.OldGridRow;
import cn.hotline.core.workorder.Refusal;
import java.util.List;

/** Comma-separated values with the columns {@code source,code,name,grid}; further columns are passed over. */
public final class CsvOldGrids {

    private static final List<String> COLUMNS = List.of("source", "code", "name", "grid");

    private CsvOldGrids() {}

    /** @throws Refusal.InvalidCommand naming the line that cannot be read */
    public static List<OldGridRow> read(byte[] file) {
        return CsvRows.read(file, COLUMNS).stream()
                .map(row -> new OldGridRow(
                        row.where(), row.text("source"), row.text("code"), row.text("name"), row.text("grid")))
                .toList();
    }
}
