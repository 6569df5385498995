package cn.hotline.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalendarDataTest {
    @Test
    void knowsTheYearsThatHaveAnArrangement() {
        assertThat(CalendarCsv.data().knownYears())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2015, 2026).boxed().toList());
    }

    @Test
    void refusesADateThatAppearsTwice() {
        CalendarDay day = CalendarCsv.days().getFirst();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarData.of(1, List.of(day, day)))
                .withMessageContaining("2015-01-01");
    }

    @Test
    void takesTheLastDaysOfDecemberIntoNextYearsArrangementAndNothingEarlier() {
        assertThat(holiday("2026-12-20", 2027).arrangementYear()).isEqualTo(2027);
        assertThatIllegalArgumentException().isThrownBy(() -> holiday("2026-12-19", 2027));
        assertThatIllegalArgumentException().isThrownBy(() -> holiday("2028-01-01", 2027));
    }

    @Test
    void publishingAYearEndsItsBeingProvisional() {
        CalendarData published = CalendarData.of(2, List.of(holiday("2027-01-01", 2027)));
        WorkingCalendar calendar = new WorkingCalendar(published, WorkingHours.standard());

        assertThat(calendar.provisional(Beijing.at("2027-01-04T09:00"), Beijing.at("2027-01-06T09:00")))
                .isFalse();
        assertThat(calendar.version()).isEqualTo(2);
    }

    private static CalendarDay holiday(String date, int year) {
        return new CalendarDay(LocalDate.parse(date), "元旦", CalendarDayKind.HOLIDAY, year);
    }
}
