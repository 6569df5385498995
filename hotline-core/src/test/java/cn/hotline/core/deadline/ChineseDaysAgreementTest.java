package cn.hotline.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The facts published by the npm package chinese-days 1.5.7 (MIT), an independent reading of the same notices. */
class ChineseDaysAgreementTest {
    private static final Map<LocalDate, String> PUBLISHED =
            CalendarCsv.rows("/calendar/chinese-days-1.5.7.csv").stream()
                    .collect(Collectors.toMap(row -> LocalDate.parse(row.get(0)), row -> row.get(1)));

    private final WorkingCalendar calendar = CalendarCsv.calendar();

    @Test
    void agreesOnEveryDayFrom2015To2026() {
        List<LocalDate> disputed = LocalDate.of(2015, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(date -> calendar.isWorkingDay(date) != isWorkday(date))
                .toList();

        assertThat(disputed).isEmpty();
        assertThat(PUBLISHED).hasSizeGreaterThan(400);
    }

    /** Read the other way round: what only one of both lists changes no weekday and no weekend. */
    @Test
    void whatOnlyOneOfBothListsChangesNoWorkingDay() {
        Map<LocalDate, String> ours = CalendarCsv.days().stream()
                .collect(Collectors.toMap(
                        CalendarDay::date, day -> day.kind() == CalendarDayKind.HOLIDAY ? "holiday" : "workday"));
        List<String> listedByOne = LocalDate.of(2015, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(date -> !Objects.equals(ours.get(date), PUBLISHED.get(date)))
                .map(date -> date + " " + date.getDayOfWeek() + " " + ours.get(date) + " " + PUBLISHED.get(date))
                .toList();

        assertThat(listedByOne)
                .containsExactly(
                        "2015-09-05 SATURDAY holiday null",
                        "2019-04-06 SATURDAY null holiday",
                        "2019-04-07 SUNDAY null holiday",
                        "2019-06-08 SATURDAY null holiday",
                        "2019-06-09 SUNDAY null holiday",
                        "2019-09-14 SATURDAY null holiday",
                        "2019-09-15 SUNDAY null holiday",
                        "2020-02-03 MONDAY workday null");
    }

    /** The rule of the package's own isWorkday. */
    private static boolean isWorkday(LocalDate date) {
        String published = PUBLISHED.get(date);
        if (published != null) {
            return published.equals("workday");
        }
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
