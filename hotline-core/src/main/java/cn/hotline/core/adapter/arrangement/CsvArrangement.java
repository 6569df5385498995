package cn.hotline.core.adapter.arrangement;

import cn.hotline.core.arrangement.Entries;
import cn.hotline.core.arrangement.Entry;
import cn.hotline.core.workorder.Refusal;
import java.util.List;

/** Comma-separated values with the columns {@code date,name,kind}; further columns are passed over. */
public final class CsvArrangement {

    private static final List<String> COLUMNS = List.of("date", "name", "kind");

    private CsvArrangement() {}

    /** @throws Refusal.InvalidCommand naming the line that cannot be read */
    public static Entries read(byte[] file) {
        return new Entries(
                CsvRows.read(file, COLUMNS).stream()
                        .map(row -> new Entry(row.where(), row.text("date"), row.text("name"), row.text("kind")))
                        .toList(),
                0);
    }
}
