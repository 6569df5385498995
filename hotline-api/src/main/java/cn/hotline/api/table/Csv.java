package cn.hotline.api.table;

import cn.hotline.core.arrangement.StrictText;
import cn.hotline.core.workorder.Refusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Comma-separated values in UTF-8; what is written can be read again. */
public final class Csv {

    public static final String TYPE = "text/csv";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** @throws Refusal.InvalidCommand when it is no CSV in UTF-8, or the first line has other columns */
    public static List<NamedCsvRecord> read(byte[] file, List<String> columns) {
        List<NamedCsvRecord> records = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(StrictText.of(file))) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().equals(columns)) {
                    throw new Refusal.InvalidCommand("body", "bad-header", "首行须为：" + String.join("、", columns));
                }
                records.add(row);
            }
        } catch (CsvParseException | IOException e) {
            throw new Refusal.InvalidCommand("body", "not-csv", "文件不是正确的 CSV：引号不成对，或各行列数不同");
        }
        return records;
    }

    /** @throws Refusal.InvalidCommand when it is no CSV in UTF-8 */
    public static FileRows rows(byte[] file) {
        List<FileRows.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(false)
                .ofCsvRecord(StrictText.of(file))) {
            for (CsvRecord row : reader) {
                rows.add(new FileRows.Row(row.getStartingLineNumber(), row.getFields()));
                if (rows.size() > FileRows.MOST) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new Refusal.InvalidCommand("body", "not-csv", "文件不是正确的 CSV：引号不成对，或某行多出列");
        }
        return FileRows.of(rows);
    }

    /** With a byte order mark, by which spreadsheet programs know it for UTF-8. */
    public static byte[] write(List<String> columns, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(columns);
            rows.forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static ResponseEntity<byte[]> answer(byte[] file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TYPE + ";charset=UTF-8"))
                .body(file);
    }
}
