package cn.hotline.core.reminder;

import cn.hotline.core.workorder.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last item of a page, as text. */
final class ItemCursor {

    private static final Pattern TEXT = Pattern.compile("([A-Z_]{1,16})-([0-9]{1,18})-([0-9]{1,9})");

    private ItemCursor() {}

    /** @throws Refusal.InvalidCommand when no page ended there */
    static NoticeStore.@Nullable Position parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new Refusal.InvalidCommand("cursor", "bad-cursor", "分页标记无效");
        }
        try {
            return new NoticeStore.Position(
                    Audience.valueOf(matcher.group(1)),
                    Long.parseLong(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (IllegalArgumentException e) {
            throw new Refusal.InvalidCommand("cursor", "bad-cursor", "分页标记无效");
        }
    }

    static String text(Notice last) {
        return last.audience() + "-" + last.workOrderId() + "-" + last.version();
    }
}
