package cn.hotline.api.admission;

import cn.hotline.api.table.Csv;
import cn.hotline.core.admission.DutyClass;
import cn.hotline.core.admission.DutyEntry;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Refusal.FieldError;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The duty lists as comma-separated values. */
final class DutyListCsv {

    static final List<String> COLUMNS = List.of("类别", "事项", "职责", "依据");

    private DutyListCsv() {}

    /** @throws Refusal.InvalidCommand with every line that cannot be read */
    static List<DutyEntry> read(byte[] file) {
        List<DutyEntry> entries = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (NamedCsvRecord row : Csv.read(file, COLUMNS)) {
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
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
        return entries;
    }

    static byte[] write(List<DutyEntry> entries) {
        return Csv.write(
                COLUMNS,
                entries.stream()
                        .map(entry -> List.of(
                                entry.category(),
                                entry.matter() == null ? "" : entry.matter(),
                                entry.duty().label(),
                                entry.basis()))
                        .toList());
    }

    private static @Nullable DutyClass duty(String written) {
        return Arrays.stream(DutyClass.values())
                .filter(duty ->
                        duty.label().equals(written.strip()) || duty.name().equals(written.strip()))
                .findFirst()
                .orElse(null);
    }
}
