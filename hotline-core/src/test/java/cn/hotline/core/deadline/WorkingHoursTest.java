package cn.hotline.core.deadline;

import static cn.hotline.core.deadline.Beijing.at;
import static cn.hotline.core.deadline.Beijing.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {
    private static final WorkSegment MORNING = new WorkSegment(LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final WorkSegment AFTERNOON = new WorkSegment(LocalTime.of(13, 0), LocalTime.of(17, 0));

    private final WorkingCalendar hall =
            new WorkingCalendar(CalendarCsv.data(), WorkingHours.standard().with(DayOfWeek.SATURDAY, List.of(MORNING)));

    @Test
    void unitThatWorksOnSaturdayMorningsCountsThem() {
        assertThat(text(hall.closeOfBusinessAfterWorkingDays(at("2026-03-05T10:00"), 2)))
                .isEqualTo("2026-03-07T12:00");
        assertThat(text(hall.addWorkingDuration(at("2026-03-06T16:00"), Duration.ofHours(5))))
                .isEqualTo("2026-03-09T10:00");
    }

    @Test
    void holidaysCloseItAndMakeUpDaysAreFullDays() {
        assertThat(hall.segments(
                        at("2026-02-21T00:00").atZone(WorkingCalendar.ZONE).toLocalDate()))
                .isEmpty();
        assertThat(text(hall.closeOfBusinessAfterWorkingDays(at("2026-02-13T10:00"), 1)))
                .isEqualTo("2026-02-14T17:00");
    }

    /** The watch ends at 24:00, which the clock calls the next day: nothing added there must not lead on to Monday. */
    @Test
    void closeOfAWatchUntilMidnightIsStillItsOwn() {
        WorkSegment watch = new WorkSegment(LocalTime.of(22, 0), LocalTime.MIDNIGHT);
        WorkingCalendar watched =
                new WorkingCalendar(CalendarCsv.data(), WorkingHours.standard().with(DayOfWeek.SUNDAY, List.of(watch)));

        assertThat(text(watched.addWorkingDuration(at("2014-06-08T23:00"), Duration.ofHours(1))))
                .isEqualTo("2014-06-09T00:00");
        assertThat(text(watched.addWorkingDuration(at("2014-06-09T00:00"), Duration.ZERO)))
                .isEqualTo("2014-06-09T00:00");
        assertThat(text(watched.addWorkingDuration(at("2014-06-09T00:00:00.001"), Duration.ZERO)))
                .isEqualTo("2014-06-09T09:00");
        assertThat(text(watched.nextWorkingTime(at("2014-06-09T00:00")))).isEqualTo("2014-06-09T09:00");
    }

    @Test
    void refusesHoursThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkSegment(LocalTime.of(12, 0), LocalTime.of(9, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkSegment(LocalTime.NOON, LocalTime.NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.allWeek(List.of(AFTERNOON, MORNING)));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.allWeek(List.of(MORNING, MORNING)));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingHours.allWeek(List.of()));
    }
}
