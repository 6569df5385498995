package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.CalendarDayKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words for a day off and for a make-up workday. */
public final class KindWords {

    private static final Map<String, CalendarDayKind> KINDS = Map.ofEntries(
            Map.entry("HOLIDAY", CalendarDayKind.HOLIDAY),
            Map.entry("休", CalendarDayKind.HOLIDAY),
            Map.entry("休息", CalendarDayKind.HOLIDAY),
            Map.entry("放假", CalendarDayKind.HOLIDAY),
            Map.entry("假期", CalendarDayKind.HOLIDAY),
            Map.entry("MAKEUP_WORKDAY", CalendarDayKind.MAKEUP_WORKDAY),
            Map.entry("班", CalendarDayKind.MAKEUP_WORKDAY),
            Map.entry("上班", CalendarDayKind.MAKEUP_WORKDAY),
            Map.entry("补班", CalendarDayKind.MAKEUP_WORKDAY),
            Map.entry("调休上班", CalendarDayKind.MAKEUP_WORKDAY));

    private KindWords() {}

    /** @return null for any other word */
    public static @Nullable CalendarDayKind of(String word) {
        return KINDS.get(word.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether it is the name of one of the seven holidays that every arrangement has, and nothing more. */
    public static boolean isStatutoryHoliday(String name) {
        return Arrays.stream(Statutory.values())
                .anyMatch(holiday -> holiday.label().equals(name.strip()));
    }
}
