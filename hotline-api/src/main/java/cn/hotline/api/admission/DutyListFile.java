package cn.hotline.api.admission;

import cn.hotline.api.table.Csv;
import cn.hotline.api.table.FileRows;
import cn.hotline.core.admission.DutyClass;
import cn.hotline.core.admission.DutyEntry;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Refusal.FieldError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The duty lists as a file: what is written can be read again. */
final class DutyListFile {

    static final List<String> COLUMNS = List.of("类别", "事项", "职责", "依据");

    private DutyListFile() {}

    /** @throws Refusal.InvalidCommand when a column is missing, or with every line that cannot be read */
    static List<DutyEntry> read(FileRows file) {
        if (!file.header().containsAll(COLUMNS)) {
            throw new Refusal.InvalidCommand("body", "bad-header", "首行须为：" + String.join("、", COLUMNS));
        }
        List<DutyEntry> entries = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (FileRows.Row row : file.rows()) {
            DutyClass duty = duty(cell(file, row, "职责"));
            if (duty == null) {
                errors.add(new FieldError("第" + row.number() + "行", "unknown-duty", "职责须为：依法履行、依法协助、可委托、不属于社区职责"));
            } else {
                String matter = cell(file, row, "事项");
                entries.add(new DutyEntry(
                        cell(file, row, "类别"), matter.isEmpty() ? null : matter, duty, cell(file, row, "依据")));
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
        return entries;
    }

    private static String cell(FileRows file, FileRows.Row row, String column) {
        int no = file.header().indexOf(column);
        return no < row.cells().size() ? row.cells().get(no).strip() : "";
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
                .filter(duty -> duty.label().equals(written) || duty.name().equals(written))
                .findFirst()
                .orElse(null);
    }
}
