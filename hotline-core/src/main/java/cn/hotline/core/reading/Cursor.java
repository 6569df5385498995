package cn.hotline.core.reading;

import cn.hotline.core.workorder.Refusal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a page ended, in a form that invites nobody to do sums with it. */
public final class Cursor {

    private static final int RADIX = 36;

    private Cursor() {}

    public static String of(long id) {
        return Long.toString(id, RADIX);
    }

    /** @throws Refusal.InvalidCommand when no page ended there */
    public static long below(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Long.MAX_VALUE;
        }
        try {
            long id = Long.parseLong(cursor, RADIX);
            if (id > 0 && Objects.equals(of(id), cursor)) {
                return id;
            }
        } catch (NumberFormatException notOurs) {
            // answered below
        }
        throw new Refusal.InvalidCommand("cursor", "bad-cursor", "分页标记无效");
    }

    /**
     * The same of a list that runs upwards.
     *
     * @throws Refusal.InvalidCommand when no page ended there
     */
    public static long after(@Nullable String cursor) {
        return cursor == null || cursor.isBlank() ? 0 : below(cursor);
    }
}
