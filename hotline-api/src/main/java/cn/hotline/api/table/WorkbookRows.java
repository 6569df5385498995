package cn.hotline.api.table;

import cn.hotline.core.workorder.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook. */
public final class WorkbookRows {

    private static final int MOST_BYTES = 128 * 1024 * 1024;
    private static final int AT_ONCE = 64 * 1024;

    private WorkbookRows() {}

    /** @throws Refusal.InvalidCommand when it is no workbook, or unpacks to more than one is good for */
    public static FileRows read(byte[] file) {
        try {
            requireModest(file);
            return rows(file);
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal.InvalidCommand("body", "not-xlsx", "文件不是正确的 .xlsx 工作簿");
        }
    }

    private static FileRows rows(byte[] file) throws IOException {
        List<FileRows.Row> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> stream = book.getFirstSheet().openStream()) {
            Iterator<Row> all = stream.iterator();
            while (all.hasNext() && rows.size() <= FileRows.MOST) {
                Row row = all.next();
                List<String> cells = row.stream().map(WorkbookRows::text).toList();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new FileRows.Row(row.getRowNum(), cells));
                }
            }
        }
        return FileRows.of(rows);
    }

    /** What people typed as a date or a number reads as they see it. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = String.valueOf(cell.getDataFormatString()).toLowerCase(java.util.Locale.ROOT);
        return format.contains("yy") || format.contains("d")
                ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }

    /** A few bytes can be packed so that they fill all memory. */
    private static void requireModest(byte[] file) throws IOException {
        long size = 0;
        byte[] buffer = new byte[AT_ONCE];
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                size += sizeOf(zip.getInputStream(entry), buffer, MOST_BYTES - size);
            }
        }
    }

    private static long sizeOf(InputStream entry, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            size += read;
            if (size > most) {
                throw new Refusal.InvalidCommand("body", "too-large", "工作簿解压后过大");
            }
        }
        return size;
    }
}
