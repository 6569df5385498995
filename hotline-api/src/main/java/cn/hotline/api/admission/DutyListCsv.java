package cn.hotline.api.admission;

import cn.hotline.core.admission.DutyClass;
import cn.hotline.core.admission.DutyEntry;
import cn.hotline.core.arrangement.StrictText;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Refusal.FieldError;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The duty lists as comma-separated values in UTF-8; what is written can be read again. */
final class DutyListCsv {

    static final String TYPE = "text/csv";
    static final List<String> COLUMNS = List.of("类别", "事项", "职责", "依据");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DutyListCsv() {}

    /** @throws Refusal.InvalidCommand with every line that cannot be read */
    static List<DutyEntry> read(byte[] file) {
        List<DutyEntry> entries = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(StrictText.of(file))) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().equals(COLUMNS)) {
                    throw new Refusal.InvalidCommand("body", "bad-header", "首行须为：" + String.join("、", COLUMNS));
                }
                DutyClass duty = duty(row.getField("职责"));
                if (duty == null) {
                    errors.add(new FieldError(
                            "第" + row.getStartingLineNumber() + "行", "unknown-duty", "职责须为：依法履行、依法协助、可委托、不属于社区职责"));
                } else {
                    String matter = row.getField("事项").strip();
                    entries.add(new DutyEntry(
                            row.getField("类别").strip(),
                            matter.isEmpty() ? null : matter,
                            duty,
                            row.getField("依据").strip()));
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new Refusal.InvalidCommand("body", "not-csv", "文件不是正确的 CSV：引号不成对，或各行列数不同");
        }
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
        return entries;
    }

    /** With a byte order mark, by which spreadsheet programs know it for UTF-8. */
    static byte[] write(List<DutyEntry> entries) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(COLUMNS);
            entries.forEach(entry -> writer.writeRecord(
                    entry.category(),
                    entry.matter() == null ? "" : entry.matter(),
                    entry.duty().label(),
                    entry.basis()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable DutyClass duty(String written) {
        return Arrays.stream(DutyClass.values())
                .filter(duty ->
                        duty.label().equals(written.strip()) || duty.name().equals(written.strip()))
                .findFirst()
                .orElse(null);
    }
}
