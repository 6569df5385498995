package cn.hotline.core.adapter.arrangement;

import cn.hotline.core.arrangement.StrictText;
import cn.hotline.core.workorder.Refusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated values in UTF-8 with a header; columns beyond those asked for are passed over. */
public final class CsvRows {

    private CsvRows() {}

    /** @param where for people: {@code line 3} */
    public record Row(String where, NamedCsvRecord fields) {

        /** Empty where the line ends before the column. */
        public String text(String column) {
            return fields.findField(column).orElse("").strip();
        }
    }

    /** @throws Refusal.InvalidCommand naming the line that cannot be read */
    public static List<Row> read(byte[] file, List<String> columns) {
        String text = StrictText.of(file);
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : reader) {
                if (!row.getHeader().containsAll(columns)) {
                    throw new Refusal.InvalidCommand("line 1", "bad-header", "首行须为 " + String.join(",", columns));
                }
                rows.add(new Row("line " + row.getStartingLineNumber(), row));
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw new Refusal.InvalidCommand("body", "not-csv", "文件不是正确的 CSV：引号不成对，或列名重复");
        }
        return rows;
    }
}
