package cn.hotline.core.deadline;

import static cn.hotline.core.deadline.Beijing.at;
import static cn.hotline.core.deadline.Beijing.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = CalendarCsv.calendar();

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"})
    void makeUpDaysFallOnWeekendsAndAreWorked(LocalDate date) {
        assertThat(date.getDayOfWeek().getValue()).isGreaterThanOrEqualTo(6);
        assertThat(calendar.isWorkingDay(date)).isTrue();
    }

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        // an ordinary week: the day of registration is not counted
        "2026-03-02T10:00, 5, 2026-03-09T17:00",
        "2026-03-02T00:00, 1, 2026-03-03T17:00",
        "2026-03-02T23:59:59.999, 1, 2026-03-03T17:00",
        // registered on a Saturday: Monday is the first day
        "2026-03-07T10:00, 3, 2026-03-11T17:00",
        // New Year: 01-04 is a Sunday that is worked
        "2025-12-31T16:00, 1, 2026-01-04T17:00",
        "2025-12-31T16:00, 3, 2026-01-06T17:00",
        // Spring Festival 2026: 02-14 (Saturday) worked, 02-15 to 02-23 off
        "2026-02-13T10:00, 1, 2026-02-14T17:00",
        "2026-02-13T10:00, 3, 2026-02-25T17:00",
        "2026-02-13T10:00, 5, 2026-02-27T17:00",
        "2026-02-14T16:59, 5, 2026-02-28T17:00",
        "2026-02-18T12:00, 3, 2026-02-26T17:00",
        "2026-02-24T09:00, 5, 2026-03-02T17:00",
        // Labour Day: 05-09 worked
        "2026-04-30T09:30, 3, 2026-05-08T17:00",
        "2026-04-30T09:30, 4, 2026-05-09T17:00",
        // Mid-Autumn: 09-20 (Sunday) worked for National Day
        "2026-09-18T15:00, 1, 2026-09-20T17:00",
        "2026-09-18T15:00, 5, 2026-09-24T17:00",
        // National Day: 10-10 (Saturday) worked
        "2026-09-30T15:00, 3, 2026-10-10T17:00",
        "2026-09-30T15:00, 4, 2026-10-12T17:00",
        // the last days of 2018 belong to the arrangement of 2019: 12-29 worked, 12-31 off
        "2018-12-28T10:00, 1, 2018-12-29T17:00",
        "2018-12-28T10:00, 2, 2019-01-02T17:00",
        // into 2027, which is not published: weekends only
        "2026-12-30T10:00, 5, 2027-01-06T17:00",
    })
    void lastDayEndsAtCloseOfBusiness(String start, int days, String due) {
        assertThat(text(calendar.closeOfBusinessAfterWorkingDays(at(start), days)))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-03-02T10:00, PT2H, 2026-03-02T12:00",
        "2026-03-02T10:00, PT2H1M, 2026-03-02T13:01",
        "2026-03-02T11:00, PT2H, 2026-03-02T14:00",
        "2026-03-02T12:30, PT2H, 2026-03-02T15:00",
        "2026-03-02T16:00, PT2H, 2026-03-03T10:00",
        "2026-03-02T22:00, PT2H, 2026-03-03T11:00",
        "2026-03-06T16:30, PT30M, 2026-03-06T17:00",
        "2026-03-06T16:30, PT31M, 2026-03-09T09:01",
        "2026-03-07T10:00, PT0S, 2026-03-09T09:00",
        "2026-03-02T12:00, PT0S, 2026-03-02T12:00",
        "2026-02-14T16:00, PT4H, 2026-02-24T12:00",
        "2026-02-14T16:00, PT15H, 2026-02-25T17:00",
    })
    void workingTimeSkipsLunchNightWeekendAndHolidays(String start, Duration time, String end) {
        assertThat(text(calendar.addWorkingDuration(at(start), time))).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} - {1} = {2}")
    @CsvSource({
        "2026-03-02T12:00, PT2H, 2026-03-02T10:00",
        "2026-03-02T14:00, PT2H, 2026-03-02T11:00",
        "2026-03-02T14:00, PT1H, 2026-03-02T13:00",
        "2026-03-03T10:00, PT2H, 2026-03-02T16:00",
        "2026-02-24T12:00, PT4H, 2026-02-14T16:00",
        "2026-03-08T12:00, PT0S, 2026-03-06T17:00",
    })
    void subtractingGoesTheSameWayBack(String end, Duration time, String start) {
        assertThat(text(calendar.subtractWorkingDuration(at(end), time))).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T17:00, 1, 2026-03-06T17:00",
        "2026-02-25T17:00, 1, 2026-02-24T17:00",
        "2026-02-24T17:00, 1, 2026-02-14T17:00",
        "2026-02-24T17:00, 2, 2026-02-13T17:00",
        "2026-03-08T12:00, 1, 2026-03-06T17:00",
    })
    void yellowCardStandsWorkingDaysBefore(String due, int days, String warn) {
        assertThat(text(calendar.workingDaysBefore(at(due), days))).isEqualTo(warn);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00, true",
        "2026-03-02T08:59:59.999, false",
        "2026-03-02T11:59:59.999, true",
        "2026-03-02T12:00, false",
        "2026-03-02T17:00, false",
        "2026-03-07T10:00, false",
        "2026-02-14T10:00, true",
        "2026-02-16T10:00, false",
    })
    void knowsWorkingTime(String moment, boolean working) {
        assertThat(calendar.isWorkingTime(at(moment))).isEqualTo(working);
    }

    @Test
    void opensAgainAfterTheHoliday() {
        assertThat(text(calendar.nextWorkingTime(at("2026-02-14T17:00")))).isEqualTo("2026-02-24T09:00");
        assertThat(text(calendar.nextWorkingTime(at("2026-02-24T09:00")))).isEqualTo("2026-02-24T09:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24T10:00, 2026-12-31T17:00, false",
        "2026-12-30T10:00, 2027-01-06T17:00, true",
        "2014-12-31T10:00, 2015-01-05T17:00, true",
        "2028-01-03T10:00, 2028-01-04T17:00, true",
    })
    void isProvisionalWhereItTouchesAnUnpublishedYear(String from, String to, boolean provisional) {
        assertThat(calendar.provisional(at(from), at(to))).isEqualTo(provisional);
    }

    @Test
    void everyDayIsAsLongAsEveryOther() {
        Instant day = at("2000-01-01T00:00");
        for (int i = 0; i < 36_500; i++, day = day.plus(Duration.ofDays(1))) {
            assertThat(WorkingCalendar.ZONE.getRules().getOffset(day).getTotalSeconds())
                    .isEqualTo(8 * 3600);
        }
    }

    @Test
    void refusesWhatLiesOutsideTheCentury() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.isWorkingTime(at("1999-12-31T23:59")));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.isWorkingTime(at("2100-01-01T00:00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.closeOfBusinessAfterWorkingDays(at("2099-12-31T10:00"), 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.addWorkingDuration(at("2099-12-31T10:00"), Duration.ofHours(20)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.subtractWorkingDuration(at("2000-01-03T10:00"), Duration.ofHours(20)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.addWorkingDuration(at("2026-03-02T10:00"), Duration.ofHours(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.closeOfBusinessAfterWorkingDays(at("2026-03-02T10:00"), 0));
    }
}
