package cn.hotline.api.table;

import java.util.List;

/** A table as texts. */
public record FileRows(List<String> header, List<Row> rows) {

    /** More than any list may have: whoever sends them is told so, and no more are read. */
    public static final int MOST = 20_001;

    /** @param number as people count, the header being 1 */
    public record Row(long number, List<String> cells) {}

    /** @param rows the header first */
    static FileRows of(List<Row> rows) {
        return new FileRows(
                rows.isEmpty() ? List.of() : rows.getFirst().cells(),
                rows.isEmpty() ? List.of() : rows.subList(1, rows.size()));
    }
}
