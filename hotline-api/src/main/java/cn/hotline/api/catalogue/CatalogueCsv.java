package cn.hotline.api.catalogue;

import cn.hotline.core.arrangement.StrictText;
import cn.hotline.core.catalogue.CatalogueLine;
import cn.hotline.core.workorder.Refusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The catalogue as comma-separated values, UTF-8. */
final class CatalogueCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CatalogueCsv() {}

    /** @throws Refusal.InvalidCommand when it is no CSV in UTF-8 */
    static FileRows read(byte[] file) {
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
        return new FileRows(
                rows.isEmpty() ? List.of() : rows.getFirst().cells(),
                rows.isEmpty() ? List.of() : rows.subList(1, rows.size()));
    }

    /** With a byte order mark, by which spreadsheet programs know it for UTF-8. */
    static byte[] write(List<CatalogueLine> lines) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(CatalogueColumns.HEADERS);
            lines.forEach(line -> writer.writeRecord(CatalogueColumns.cells(line)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
