package cn.hotline.core.adapter.arrangement;

import cn.hotline.core.arrangement.Entries;
import cn.hotline.core.arrangement.Entry;
import cn.hotline.core.arrangement.StrictText;
import cn.hotline.core.workorder.Refusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Comma-separated values with the columns {@code date,name,kind}; further columns are passed over. */
public final class CsvArrangement {

    private static final List<String> COLUMNS = List.of("date", "name", "kind");

    private CsvArrangement() {}

    /** @throws Refusal.InvalidCommand naming the line that cannot be read */
    public static Entries read(byte[] file) {
        String text = StrictText.of(file);
        List<Entry> entries = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : reader) {
                entries.add(entry(row));
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw new Refusal.InvalidCommand("body", "not-csv", "文件不是正确的 CSV：引号不成对，或列名重复");
        }
        return new Entries(entries, 0);
    }

    private static Entry entry(NamedCsvRecord row) {
        String where = "line " + row.getStartingLineNumber();
        if (!row.getHeader().containsAll(COLUMNS)) {
            throw new Refusal.InvalidCommand("line 1", "bad-header", "首行须为 date,name,kind");
        }
        return new Entry(where, field(row, "date"), field(row, "name"), field(row, "kind"));
    }

    private static String field(NamedCsvRecord row, String name) {
        return Objects.requireNonNullElse(row.findField(name).orElse(""), "");
    }
}
