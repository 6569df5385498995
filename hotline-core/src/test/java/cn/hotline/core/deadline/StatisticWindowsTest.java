package cn.hotline.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class StatisticWindowsTest {

    private static final StatisticWindows CALENDAR = new StatisticWindows(LocalTime.MIDNIGHT, 1);
    private static final StatisticWindows NOON_FROM_19TH = new StatisticWindows(LocalTime.NOON, 19);

    @Test
    void calendarDaysAndMonthsUnlessConfiguredOtherwise() {
        assertThat(CALENDAR.day(LocalDate.of(2026, 11, 20))).isEqualTo(window("2026-11-20T00:00", "2026-11-21T00:00"));
        assertThat(CALENDAR.month(YearMonth.of(2026, 2))).isEqualTo(window("2026-02-01T00:00", "2026-03-01T00:00"));
    }

    @Test
    void fromNoonToNoonAndFromTheNineteenthTheyAreNamedByTheirEnd() {
        assertThat(NOON_FROM_19TH.day(LocalDate.of(2026, 11, 20)))
                .isEqualTo(window("2026-11-19T12:00", "2026-11-20T12:00"));
        assertThat(NOON_FROM_19TH.month(YearMonth.of(2026, 11)))
                .isEqualTo(window("2026-10-18T12:00", "2026-11-18T12:00"));
    }

    @Test
    void monthsFollowEachOtherWithoutGapAndEveryMomentLiesInOne() {
        for (StatisticWindows windows : new StatisticWindows[] {CALENDAR, NOON_FROM_19TH}) {
            for (YearMonth month = YearMonth.of(2025, 12); month.getYear() < 2027; month = month.plusMonths(1)) {
                TimeWindow span = windows.month(month);
                assertThat(windows.month(month.plusMonths(1)).from()).isEqualTo(span.to());
                assertThat(windows.monthAt(span.from())).isEqualTo(span);
                assertThat(windows.monthAt(span.to().minusMillis(1))).isEqualTo(span);
            }
        }
    }

    @Test
    void aDayThatSomeMonthsLackIsRefused() {
        assertThatThrownBy(() -> new StatisticWindows(LocalTime.MIDNIGHT, 29))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(Beijing.at(from), Beijing.at(to));
    }
}
