package cn.hotline.core.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts of the calendar at one version: what a deadline was computed from can be told from the version alone.
 *
 * @param days the dates that differ from the plain week
 * @param knownYears the years whose arrangement is published; a date in any other year is provisional
 */
public record CalendarData(int version, Map<LocalDate, CalendarDay> days, Set<Integer> knownYears) {
    public CalendarData {
        days = Map.copyOf(days);
        knownYears = Set.copyOf(knownYears);
    }

    /**
     * Data whose known years are the arrangement years of its days.
     *
     * @throws IllegalArgumentException when a date appears twice
     */
    public static CalendarData of(int version, Collection<CalendarDay> days) {
        Map<LocalDate, CalendarDay> byDate = HashMap.newHashMap(days.size());
        for (CalendarDay day : days) {
            if (byDate.put(day.date(), day) != null) {
                throw new IllegalArgumentException("two entries for " + day.date());
            }
        }
        Set<Integer> years = days.stream().map(CalendarDay::arrangementYear).collect(Collectors.toUnmodifiableSet());
        return new CalendarData(version, byDate, years);
    }
}
