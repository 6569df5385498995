package cn.hotline.core.supervision;

import cn.hotline.core.workorder.Refusal;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last clock of a page: lists run by due moment, then order, then number. */
public record ClockCursor(Instant dueAt, long id, int no) {

    private static final Pattern TEXT = Pattern.compile("([0-9a-z]{1,9})-([0-9a-z]{1,11})-([0-9]{1,6})");
    private static final int RADIX = 36;
    private static final ClockCursor START = new ClockCursor(Instant.EPOCH, 0, 0);

    /** @throws Refusal.InvalidCommand when no page ended there */
    static ClockCursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return START;
        }
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new Refusal.InvalidCommand("cursor", "bad-cursor", "分页标记无效");
        }
        return new ClockCursor(
                Instant.ofEpochMilli(Long.parseLong(matcher.group(1), RADIX)),
                Long.parseLong(matcher.group(2), RADIX),
                Integer.parseInt(matcher.group(3)));
    }

    String text() {
        return Long.toString(dueAt.toEpochMilli(), RADIX) + "-" + Long.toString(id, RADIX) + "-" + no;
    }
}
