package cn.hotline.core.supervision;

import cn.hotline.core.workorder.Refusal;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last row of a page: lists run by a moment, due or dispatched, then by order, then by number within it. */
public record ReportCursor(Instant at, long id, int no) {

    private static final Pattern TEXT = Pattern.compile("([0-9a-z]{1,9})-([0-9a-z]{1,11})-([0-9]{1,6})");
    private static final int RADIX = 36;
    private static final ReportCursor START = new ReportCursor(Instant.EPOCH, 0, 0);

    /** @throws Refusal.InvalidCommand when no page ended there */
    static ReportCursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return START;
        }
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new Refusal.InvalidCommand("cursor", "bad-cursor", "分页标记无效");
        }
        return new ReportCursor(
                Instant.ofEpochMilli(Long.parseLong(matcher.group(1), RADIX)),
                Long.parseLong(matcher.group(2), RADIX),
                Integer.parseInt(matcher.group(3)));
    }

    String text() {
        return Long.toString(at.toEpochMilli(), RADIX) + "-" + Long.toString(id, RADIX) + "-" + no;
    }
}
