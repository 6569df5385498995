package cn.hotline.core.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * One date that a yearly arrangement of the State Council (国务院办公厅节假日安排通知) changes. Refused with {@link
 * IllegalArgumentException} when the name is blank or the date lies outside 20 December of the year before to 31
 * December of the arrangement's year.
 *
 * @param name the holiday it belongs to, in Chinese
 * @param arrangementYear the year of the notice, which may also move the last days of the year before
 */
public record CalendarDay(LocalDate date, String name, CalendarDayKind kind, int arrangementYear) {
    private static final int FIRST_DAY_IN_DECEMBER = 20;

    public CalendarDay {
        if (name.isBlank()) {
            throw new IllegalArgumentException("holiday name is blank for " + date);
        }
        LocalDate first = LocalDate.of(arrangementYear - 1, Month.DECEMBER, FIRST_DAY_IN_DECEMBER);
        LocalDate last = LocalDate.of(arrangementYear, Month.DECEMBER, Month.DECEMBER.maxLength());
        if (date.isBefore(first) || date.isAfter(last)) {
            throw new IllegalArgumentException(date + " cannot belong to the arrangement of " + arrangementYear + " ("
                    + first + " to " + last + ")");
        }
    }

    /** A make-up workday from Monday to Friday changes nothing: once it was listed after a holiday that was made longer. */
    public boolean restatesTheWeek() {
        return kind == CalendarDayKind.MAKEUP_WORKDAY && date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
