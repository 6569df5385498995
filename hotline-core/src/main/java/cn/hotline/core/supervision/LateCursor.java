package cn.hotline.core.supervision;

import cn.hotline.core.workorder.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last clock of a page. */
record LateCursor(long id, int no) {

    private static final Pattern TEXT = Pattern.compile("([0-9a-z]{1,12})-([0-9]{1,6})");
    private static final int RADIX = 36;

    /** @throws Refusal.InvalidCommand when no page ended there */
    static LateCursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new LateCursor(Long.MAX_VALUE, 0);
        }
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new Refusal.InvalidCommand("cursor", "bad-cursor", "分页标记无效");
        }
        return new LateCursor(Long.parseLong(matcher.group(1), RADIX), Integer.parseInt(matcher.group(2)));
    }

    String text() {
        return Long.toString(id, RADIX) + "-" + no;
    }
}
