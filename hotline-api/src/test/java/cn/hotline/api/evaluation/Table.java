package cn.hotline.api.evaluation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A file of comma-separated values that are named by its first line. Faults of rows are gathered and told by line. */
final class Table {

    private static final int TOLD = 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Stands behind the text; a quote that is never closed swallows it. */
    private static final String END = "end of the file";

    private final Path file;
    private final List<Row> rows;
    private final List<String> faults = new ArrayList<>();

    private Table(Path file, List<Row> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** @param line counted from 1, where the row begins */
    record Row(long line, List<String> header, List<String> fields) {

        /** Empty where the row ends before the column, and where there is no such column. */
        String text(String column) {
            int at = header.indexOf(column);
            return at < 0 || at >= fields.size() ? "" : fields.get(at);
        }
    }

    /** @throws UnusableFile when it cannot be read, lacks one of the columns or has no rows */
    static Table read(Path file, String... columns) {
        List<CsvRecord> records = records(file, text(file));
        if (records.isEmpty()) {
            throw new UnusableFile(file + " is empty");
        }
        List<String> header = records.getFirst().getFields();
        List<String> missing =
                Stream.of(columns).filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new UnusableFile("%s, line 1: lacks %s; it has %s"
                    .formatted(file, String.join(", ", missing), String.join(", ", header)));
        }
        if (records.size() == 1) {
            throw new UnusableFile(file + " has a header and no rows");
        }
        return new Table(
                file,
                records.stream()
                        .skip(1)
                        .map(row -> new Row(row.getStartingLineNumber(), header, row.getFields()))
                        .toList());
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableFile(file + " is not in UTF-8 (in GBK, perhaps); save it as UTF-8");
        } catch (IOException e) {
            throw new UnusableFile(file + (Files.exists(file) ? " cannot be read" : " does not exist"));
        }
    }

    private static List<CsvRecord> records(Path file, String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text + "\n" + END)) {
            List<CsvRecord> records = reader.stream().toList();
            CsvRecord last = records.getLast();
            if (!last.getFields().equals(List.of(END))) {
                throw new UnusableFile("%s, line %d: a quote of this row is never closed"
                        .formatted(file, last.getStartingLineNumber()));
            }
            return records.subList(0, records.size() - 1);
        } catch (CsvParseException | IOException e) {
            throw new UnusableFile("%s: %s".formatted(file, e.getMessage()));
        }
    }

    /** Of other lengths than the header is also told; that is no fault. */
    List<Row> rows() {
        tellIfAny(
                rows.stream()
                        .filter(row -> row.fields().size() < row.header().size())
                        .count(),
                "end early: what they lack is empty");
        tellIfAny(
                rows.stream()
                        .filter(row -> row.fields().size() > row.header().size())
                        .count(),
                "have more fields than line 1: those are left out");
        return rows;
    }

    private void tellIfAny(long many, String what) {
        if (many > 0) {
            Say.line("%s: %,d rows %s", file, many, what);
        }
    }

    void fault(Row row, String what) {
        faults.add("%s, line %d: %s".formatted(file, row.line(), what));
    }

    void faultIfBlank(Row row, String column) {
        if (row.text(column).isBlank()) {
            fault(row, "no " + column);
        }
    }

    /** @throws UnusableFile when there are faults */
    void refuseFaults() {
        if (!faults.isEmpty()) {
            Stream<String> more = faults.size() > TOLD
                    ? Stream.of("%s: %,d more such lines".formatted(file, faults.size() - TOLD))
                    : Stream.empty();
            throw new UnusableFile(
                    Stream.concat(faults.stream().limit(TOLD), more).toList());
        }
    }
}
