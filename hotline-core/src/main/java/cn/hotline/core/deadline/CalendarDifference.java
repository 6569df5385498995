package cn.hotline.core.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two calendars count differently.
 *
 * @param dates arranged in one way by the one and in another, or not at all, by the other; names do not matter
 * @param years known to one of them alone
 */
public record CalendarDifference(NavigableSet<LocalDate> dates, Set<Integer> years) {
    public CalendarDifference {
        dates = Collections.unmodifiableNavigableSet(new TreeSet<>(dates));
        years = Set.copyOf(years);
    }

    public static CalendarDifference between(CalendarData one, CalendarData other) {
        if (one == other) {
            return new CalendarDifference(new TreeSet<>(), Set.of());
        }
        NavigableSet<LocalDate> dates = new TreeSet<>();
        addWhatDiffers(one.days(), other.days(), dates);
        addWhatDiffers(other.days(), one.days(), dates);
        Set<Integer> years = new HashSet<>(one.knownYears());
        years.addAll(other.knownYears());
        years.removeIf(
                year -> one.knownYears().contains(year) && other.knownYears().contains(year));
        return new CalendarDifference(dates, years);
    }

    public boolean isEmpty() {
        return dates.isEmpty() && years.isEmpty();
    }

    /** Whether a span, the days of both ends included, holds a day that is counted differently. */
    public boolean touches(Instant from, Instant to) {
        LocalDate first = LocalDate.ofInstant(from, WorkingCalendar.ZONE);
        LocalDate last = LocalDate.ofInstant(to, WorkingCalendar.ZONE);
        LocalDate next = dates.ceiling(first);
        if (next != null && !next.isAfter(last)) {
            return true;
        }
        return years.stream().anyMatch(year -> first.getYear() <= year && year <= last.getYear());
    }

    private static void addWhatDiffers(
            Map<LocalDate, CalendarDay> days, Map<LocalDate, CalendarDay> others, Set<LocalDate> dates) {
        days.forEach((date, day) -> {
            @Nullable CalendarDay other = others.get(date);
            if (other == null || other.kind() != day.kind()) {
                dates.add(date);
            }
        });
    }
}
