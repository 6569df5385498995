package cn.hotline.core.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a statistic day and an appraisal month begin ({@code hotline.statistics.*}), in Asia/Shanghai. Beijing's districts
 * count from noon to noon and from the 19th: one that does not begin with its own date begins in the one before and bears
 * the name of the one it ends in, so that the appraisal month 2026-11 ends on 18 November. A month is made of whole
 * statistic days.
 *
 * @param dayStarts time of day, 00:00 for the calendar day; @param monthStartsOn day of the month, 1 to 28
 */
@ConfigurationProperties("hotline.statistics")
public record StatisticWindows(
        @DefaultValue("00:00") LocalTime dayStarts,
        @DefaultValue("1") int monthStartsOn) {

    private static final int LAST_DAY_OF_EVERY_MONTH = 28;

    /** @throws IllegalArgumentException for a day that some months do not have */
    public StatisticWindows {
        if (monthStartsOn < 1 || monthStartsOn > LAST_DAY_OF_EVERY_MONTH) {
            throw new IllegalArgumentException("hotline.statistics.month-starts-on must be 1 to 28");
        }
    }

    public TimeWindow day(LocalDate day) {
        return new TimeWindow(startOf(day), startOf(day.plusDays(1)));
    }

    public TimeWindow month(YearMonth month) {
        return new TimeWindow(startOf(firstDay(month)), startOf(firstDay(month.plusMonths(1))));
    }

    /** The appraisal month that a moment lies in. */
    public TimeWindow monthAt(Instant moment) {
        YearMonth calendar = YearMonth.from(moment.atZone(WorkingCalendar.ZONE));
        return List.of(calendar, calendar.plusMonths(1)).stream()
                .map(this::month)
                .filter(month -> month.contains(moment))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate firstDay(YearMonth month) {
        return monthStartsOn == 1 ? month.atDay(1) : month.minusMonths(1).atDay(monthStartsOn);
    }

    private Instant startOf(LocalDate day) {
        LocalDate date = dayStarts.equals(LocalTime.MIDNIGHT) ? day : day.minusDays(1);
        return date.atTime(dayStarts).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
