package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.CalendarData;
import cn.hotline.core.deadline.CalendarDay;
import cn.hotline.core.deadline.CalendarDayKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A date that one calendar arranges in another way than the one before.
 *
 * @param before null: the plain week
 * @param after null: the plain week again
 */
public record DayChange(
        LocalDate date,
        @Nullable CalendarDayKind before,
        @Nullable CalendarDayKind after,
        String name) {

    static List<DayChange> between(CalendarData old, CalendarData young) {
        NavigableSet<LocalDate> dates = new TreeSet<>(old.days().keySet());
        dates.addAll(young.days().keySet());
        List<DayChange> changes = new ArrayList<>();
        for (LocalDate date : dates) {
            @Nullable CalendarDay before = old.days().get(date);
            @Nullable CalendarDay after = young.days().get(date);
            if (kind(before) != kind(after)) {
                changes.add(new DayChange(date, kind(before), kind(after), name(before, after)));
            }
        }
        return changes;
    }

    private static @Nullable CalendarDayKind kind(@Nullable CalendarDay day) {
        return day == null || day.restatesTheWeek() ? null : day.kind();
    }

    private static String name(@Nullable CalendarDay before, @Nullable CalendarDay after) {
        if (after != null) {
            return after.name();
        }
        return before == null ? "" : before.name();
    }
}
