package cn.hotline.api.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** One row of the file of appeals. */
record Message(String id, String user, String time, String title, String body) {

    /** In time order; rows of one moment by their id, as the judge has them. */
    static List<Message> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = csv().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return rows.stream()
                    .map(row -> new Message(
                            row.getField("message_id"),
                            row.getField("user_id"),
                            row.getField("time"),
                            row.getField("title"),
                            row.getField("body")))
                    .sorted(Comparator.comparing(Message::time).thenComparing(Message::id))
                    .toList();
        }
    }

    /** A byte order mark, rows with too few fields and texts of any length are part of what has to be borne. */
    static CsvReader.CsvReaderBuilder csv() {
        return CsvReader.builder()
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(true);
    }
}
