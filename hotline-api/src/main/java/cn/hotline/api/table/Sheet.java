package cn.hotline.api.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a table with its header frozen. Text is written as text and never as a formula, whatever it begins with;
 * times are real ones, in Beijing.
 */
public final class Sheet {

    /** Beyond that no spreadsheet can be opened with pleasure; the report is narrowed by its filters instead. */
    public static final int MOST_ROWS = 100_000;

    private static final double SECONDS_OF_HUNDREDTH = 36;
    private static final double HUNDREDTHS = 100;
    private static final int WIDTH = 18;
    private static final int FLUSHED = 1_000;

    private final Worksheet sheet;
    private int next = 1;

    public Sheet(Workbook book, String name, List<String> columns) {
        sheet = book.newWorksheet(name);
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i));
            sheet.style(0, i).bold().set();
            sheet.width(i, WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    /** @param cells texts, numbers, shares of 1 (as BigDecimal) and moments; null leaves a cell empty */
    public void row(@Nullable Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            put(i, cells[i]);
        }
        next++;
        if (next % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private void put(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case BigDecimal share -> {
                sheet.value(next, column, share);
                sheet.style(next, column).format("0.00%").set();
            }
            case Number number -> sheet.value(next, column, number);
            case Instant moment -> {
                sheet.value(next, column, moment.atOffset(ZoneOffset.ofHours(8)).toLocalDateTime());
                sheet.style(next, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> sheet.value(next, column, cell.toString());
        }
    }

    /** Seconds as hours with two decimals. */
    public static @Nullable Double hours(@Nullable Long seconds) {
        return seconds == null ? null : Math.round(seconds / SECONDS_OF_HUNDREDTH) / HUNDREDTHS;
    }

    public boolean isFull() {
        return next > MOST_ROWS;
    }

    public void finish() throws IOException {
        sheet.finish();
    }
}
