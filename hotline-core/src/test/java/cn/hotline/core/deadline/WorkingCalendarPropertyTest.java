package cn.hotline.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertyTest {
    private static final WorkingCalendar STANDARD = CalendarCsv.calendar();
    private static final WorkingCalendar ODD = new WorkingCalendar(CalendarCsv.data(), oddHours());

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(STANDARD, ODD);
    }

    @Provide
    Arbitrary<Instant> moments() {
        long from = Beijing.at("2014-06-01T00:00").toEpochMilli();
        long to = Beijing.at("2028-06-01T00:00").toEpochMilli();
        Arbitrary<Long> any = Arbitraries.longs().between(from, to);
        Arbitrary<Long> onTheHour = any.map(at -> at - at % 3_600_000L);
        return Arbitraries.oneOf(any, onTheHour).map(Instant::ofEpochMilli);
    }

    @Provide
    Arbitrary<Duration> times() {
        Arbitrary<Long> any =
                Arbitraries.longs().between(0, Duration.ofHours(200).toMillis());
        Arbitrary<Long> halfHours = Arbitraries.longs().between(0, 400).map(n -> n * 1_800_000L);
        return Arbitraries.oneOf(any, halfHours).map(Duration::ofMillis);
    }

    @Property
    void exactlyWhatWasAddedIsWorked(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll("times") Duration time) {
        assertThat(calendar.workingTimeBetween(start, calendar.addWorkingDuration(start, time)))
                .isEqualTo(time);
        assertThat(calendar.workingTimeBetween(calendar.subtractWorkingDuration(start, time), start))
                .isEqualTo(time);
    }

    @Property
    void subtractingUndoesAdding(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant moment,
            @ForAll("times") Duration time) {
        Instant start = calendar.nextWorkingTime(moment);
        Instant end = calendar.addWorkingDuration(start, time);

        assertThat(calendar.subtractWorkingDuration(end, time)).isEqualTo(start);
        assertThat(calendar.addWorkingDuration(calendar.subtractWorkingDuration(end, time), time))
                .isEqualTo(end);
    }

    @Property
    void splittingAddsUp(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll("times") Duration first,
            @ForAll("times") Duration second) {
        Instant inTwoSteps = calendar.addWorkingDuration(calendar.addWorkingDuration(start, first), second);

        assertThat(inTwoSteps).isEqualTo(calendar.addWorkingDuration(start, first.plus(second)));
    }

    @Property
    void laterStartsAndLongerTimesNeverEndEarlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll("times") Duration later,
            @ForAll("times") Duration time,
            @ForAll("times") Duration more) {
        Instant end = calendar.addWorkingDuration(start, time);

        assertThat(calendar.addWorkingDuration(start.plus(later), time)).isAfterOrEqualTo(end);
        assertThat(calendar.addWorkingDuration(start, time.plus(more))).isAfterOrEqualTo(end);
        assertThat(end).isAfterOrEqualTo(start);
    }

    @Property
    void neverLandsInClosedTime(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll("times") Duration time) {
        assertOpen(calendar, calendar.addWorkingDuration(start, time));
        assertOpen(calendar, calendar.subtractWorkingDuration(start, time));
        assertThat(calendar.isWorkingTime(calendar.nextWorkingTime(start))).isTrue();
    }

    @Property
    void workingDaysEndAtTheCloseOfAWorkingDay(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        Instant due = calendar.closeOfBusinessAfterWorkingDays(start, days);
        LocalDate startDay = LocalDate.ofInstant(start, WorkingCalendar.ZONE);
        LocalDate dueDay = LocalDate.ofInstant(due, WorkingCalendar.ZONE);

        assertThat(startDay.plusDays(1).datesUntil(dueDay.plusDays(1)).filter(calendar::isWorkingDay))
                .hasSize(days);
        assertThat(LocalTime.ofInstant(due, WorkingCalendar.ZONE)).isEqualTo(close(calendar, dueDay));
        assertThat(calendar.workingDaysBetween(start, due)).isEqualTo(days);
    }

    @Property
    void warningDaysAreTheInverse(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        Instant due = calendar.closeOfBusinessAfterWorkingDays(start, days);
        Instant back = calendar.workingDaysBefore(due, days);

        assertThat(calendar.closeOfBusinessAfterWorkingDays(back, days)).isEqualTo(due);
        assertThat(calendar.workingDaysBetween(back, due)).isEqualTo(days);
    }

    @Property
    void agreesWithWalkingTheCalendarDayByDay(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll("times") Duration time) {
        Instant end = start.plus(time);
        Duration walked = new ReceiptLines(calendar)
                .segments(start, end).lines().stream()
                        .filter(ReceiptLine::counted)
                        .map(ReceiptLine::length)
                        .reduce(Duration.ZERO, Duration::plus);

        assertThat(calendar.workingTimeBetween(start, end)).isEqualTo(walked);
    }

    private static LocalTime close(WorkingCalendar calendar, LocalDate day) {
        LocalTime close = calendar.segments(day).getLast().to();
        return close.equals(LocalTime.MIDNIGHT) ? LocalTime.of(23, 59, 59, 999_000_000) : close;
    }

    private static void assertOpen(WorkingCalendar calendar, Instant moment) {
        boolean open = calendar.isWorkingTime(moment) || calendar.isWorkingTime(moment.minusMillis(1));
        assertThat(open).as(Beijing.text(moment)).isTrue();
    }

    /** Three segments, a half Saturday, a free Wednesday and a Sunday night until midnight. */
    private static WorkingHours oddHours() {
        List<WorkSegment> day = List.of(
                new WorkSegment(LocalTime.of(8, 0), LocalTime.of(10, 15)),
                new WorkSegment(LocalTime.of(10, 30), LocalTime.of(12, 0)),
                new WorkSegment(LocalTime.of(14, 0), LocalTime.of(18, 0)));
        return WorkingHours.allWeek(day)
                .with(DayOfWeek.SATURDAY, day.subList(0, 1))
                .with(DayOfWeek.WEDNESDAY, List.of())
                .with(DayOfWeek.SUNDAY, List.of(new WorkSegment(LocalTime.of(22, 0), LocalTime.MIDNIGHT)));
    }
}
