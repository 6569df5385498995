package cn.hotline.core.deadline;

import static cn.hotline.core.deadline.Beijing.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecountTest {
    private static final Instant NOW = at("2026-12-28T10:00");
    private static final Instant START = at("2026-12-28T09:30");

    private final WorkingCalendar before = CalendarCsv.calendar();
    private final WorkingCalendar after = new WorkingCalendar(CalendarData.of(2, with2027()), WorkingHours.standard());
    private final DeadlineRules rules = DefaultRules.version1();
    private final DeadlineClock clock =
            rules.start(1, ClockKind.CLOSE, "370102001", 0, DefaultRules.matter(false, false), START, before);
    private final DeadlineRule rule = rules.ruleOf(clock);

    @Test
    void movesAProvisionalDeadlineWithItsWarningWhenTheYearIsPublished() {
        assertThat(clock.provisional()).isTrue();
        assertThat(clock.dueAt()).isEqualTo(at("2027-01-04T17:00"));

        DeadlineClock moved = recount(clock, List.of());

        assertThat(moved.dueAt()).isEqualTo(at("2027-01-05T17:00"));
        assertThat(moved.warnAt()).isEqualTo(at("2027-01-04T16:30"));
        assertThat(moved.nextAt()).isEqualTo(moved.warnAt());
        assertThat(moved.provisional()).isFalse();
        assertThat(moved.calendarVersion()).isEqualTo(2);
        assertThat(Receipts.explain(moved, rule, after).agrees()).isTrue();
    }

    @Test
    void leavesAClockThatTheCalendarDoesNotChangeAsItIs() {
        DeadlineClock untouched = rules.start(
                1, ClockKind.CLOSE, null, 0, DefaultRules.matter(true, false), at("2026-12-21T09:30"), before);

        assertThat(recount(untouched, List.of())).isSameAs(untouched);
        assertThat(untouched.calendarVersion()).isEqualTo(1);
    }

    @Test
    void replaysAnExtensionAndAShelvingInTheOrderTheyHappened() {
        DeadlineClock extended = clock.extendTo(before.closeOfBusinessAfterWorkingDays(clock.dueAt(), 3), before);
        DeadlineClock shelved = extended.pause(at("2026-12-29T11:00"), before);
        DeadlineClock resumed = shelved.resume(at("2027-01-04T10:00"), before);
        List<ClockMove> granted = List.of(new ClockMove.Extended(3, START));
        List<ClockMove> both = List.of(
                new ClockMove.Extended(3, START),
                new ClockMove.Shelved(at("2026-12-29T11:00"), at("2027-01-04T10:00")));

        assertThat(Replay.of(START, rule, both, before).due()).isEqualTo(resumed.dueAt());
        assertThat(Replay.of(START, rule, both, before).warn()).isEqualTo(resumed.warnAt());

        DeadlineClock recounted = recount(resumed, both);
        Replay replay = Replay.of(START, rule, both, after);
        assertThat(recounted.dueAt()).isEqualTo(replay.due());
        assertThat(recounted.provisional()).isFalse();
        assertThat(Receipts.explain(recounted, rule, after, replay.adjustments())
                        .agrees())
                .isTrue();

        DeadlineClock paused = recount(shelved, granted);
        assertThat(paused.status()).isEqualTo(ClockStatus.PAUSED);
        assertThat(paused.resume(at("2027-01-04T10:00"), after).dueAt()).isEqualTo(recounted.dueAt());
    }

    @Test
    void showsANewWarningOnlyWhenItLiesAhead() {
        DeadlineClock warned = clock.warn(at("2027-01-01T17:00"));

        assertThat(Recount.of(warned, rule, List.of(), after, at("2027-01-03T10:00"))
                        .warnedAt())
                .isNull();
        assertThat(Recount.of(warned, rule, List.of(), after, at("2027-01-05T10:00"))
                        .warnedAt())
                .isEqualTo(at("2027-01-01T17:00"));
    }

    @Test
    void neverTouchesWhatIsStoppedOrKeepsNoCalendarNorWhatIsBreachedByAKnownYear() {
        DeadlineClock met = clock.stop(NOW);
        EscalationCourse course =
                new EscalationCourse(Escalation.defaults().steps("370102", false), Duration.ofMinutes(30), before);
        DeadlineClock breached = clock.breach(clock.dueAt().plusMillis(1), course);
        DeadlineClock feedback =
                rules.start(1, ClockKind.FEEDBACK, null, 0, DefaultRules.matter(true, false), START, before);

        assertThat(Recount.concerns(met, rule)).isFalse();
        DeadlineClock known = rules.start(
                        1, ClockKind.CLOSE, null, 0, DefaultRules.matter(true, false), at("2026-12-21T09:30"), before)
                .breach(at("2026-12-29T10:00"), course);
        assertThat(Recount.concerns(known, rule)).isFalse();
        assertThat(Recount.concerns(breached, rule)).isTrue();
        assertThat(Recount.concerns(feedback, rules.ruleOf(feedback))).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> recount(met, List.of()));
        assertThat(Recount.excuses(breached, rule, 2)).isFalse();
        assertThat(Recount.excuses(breached, rule, 1)).isTrue();
        assertThat(Recount.excuses(breached.stop(breached.dueAt().plusSeconds(1)), rule, 1))
                .isFalse();
        assertThat(recount(breached, List.of()).status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(recount(breached, List.of()).breachedAt()).isNull();
        assertThat(Recount.of(breached, rule, List.of(), before, NOW))
                .as("due no later")
                .isSameAs(breached);
    }

    @Test
    void whatIsLateByTheNewYearTooStaysBreachedAndIsUrgedByItsCalendar() {
        EscalationCourse plain =
                new EscalationCourse(Escalation.defaults().steps("370102", false), Duration.ofMinutes(30), before);
        EscalationCourse published = new EscalationCourse(plain.steps(), plain.ahead(), after);
        DeadlineClock breached = clock.breach(at("2027-01-05T17:00").plusMillis(1), plain);
        assertThat(breached.nextAt()).isEqualTo(at("2027-01-05T08:30"));

        DeadlineClock recounted = recount(breached, List.of()).escalatingBy(published);

        assertThat(recounted.status()).isEqualTo(ClockStatus.BREACHED);
        assertThat(recounted.dueAt()).isEqualTo(at("2027-01-05T17:00"));
        assertThat(recounted.breachedAt()).isEqualTo(breached.breachedAt());
        assertThat(recounted.provisional()).isFalse();
        assertThat(recounted.nextAt()).isEqualTo(at("2027-01-06T08:30"));
        assertThat(clock.escalatingBy(published)).isSameAs(clock);
    }

    @Test
    void leavesNoTimeToAShelvedClockThatTurnsOutLate() {
        DeadlineClock late = rules.start(
                        1, ClockKind.CLOSE, null, 0, DefaultRules.matter(true, false), at("2026-12-29T10:00"), before)
                .pause(at("2027-01-01T12:00"), before);
        List<CalendarDay> days = new ArrayList<>(CalendarCsv.days());
        days.add(new CalendarDay(LocalDate.of(2027, 1, 2), "元旦", CalendarDayKind.MAKEUP_WORKDAY, 2027));
        WorkingCalendar worked = new WorkingCalendar(CalendarData.of(3, days), WorkingHours.standard());

        assertThat(Recount.of(late, rule(late), List.of(), worked, NOW).remainingMillis())
                .isLessThanOrEqualTo(late.remainingMillis());
    }

    @Test
    void aUnitMayKeepHoursOfItsOwn() {
        WorkingHours saturdays = WorkingHours.standard()
                .with(DayOfWeek.SATURDAY, List.of(new WorkSegment(LocalTime.of(9, 0), LocalTime.NOON)));
        Calendars calendars = new Calendars(CalendarCsv.data(), WorkingHours.standard(), Map.of("U", saturdays));
        LocalDate saturday = LocalDate.of(2026, 3, 7);

        assertThat(calendars.of("U").isWorkingDay(saturday)).isTrue();
        assertThat(calendars.of("V").isWorkingDay(saturday)).isFalse();
        assertThat(calendars.hoursUnit(ClockKind.CLOSE, 0, "U")).isNull();
        assertThat(calendars.hoursUnit(ClockKind.CLOSE, 2, "U")).isEqualTo("U");
        assertThat(calendars.hoursUnit(ClockKind.CLOSE, 2, "V")).isNull();
        assertThat(calendars.hoursUnit(ClockKind.CHECK_IN, 0, "U")).isEqualTo("U");
        assertThat(calendars.hoursUnit(ClockKind.DECISION, 2, null)).isNull();
    }

    @Test
    void twoCalendarsDifferWhereTheyCountDifferently() {
        CalendarDifference difference = CalendarDifference.between(CalendarCsv.data(), CalendarData.of(2, with2027()));

        assertThat(difference.years()).containsExactly(2027);
        assertThat(difference.dates()).containsExactly(LocalDate.of(2027, 1, 1));
        assertThat(difference.touches(at("2026-12-28T09:00"), at("2026-12-31T17:00")))
                .isFalse();
        assertThat(difference.touches(at("2026-12-31T23:00"), at("2027-01-01T00:00")))
                .isTrue();
        assertThat(difference.touches(at("2027-06-01T09:00"), at("2027-06-02T09:00")))
                .isTrue();
        assertThat(CalendarDifference.between(CalendarCsv.data(), CalendarCsv.data())
                        .isEmpty())
                .isTrue();
    }

    private DeadlineRule rule(DeadlineClock of) {
        return rules.ruleOf(of);
    }

    private DeadlineClock recount(DeadlineClock of, List<ClockMove> moves) {
        return Recount.of(of, rule(of), moves, after, NOW);
    }

    private static List<CalendarDay> with2027() {
        List<CalendarDay> days = new ArrayList<>(CalendarCsv.days());
        days.add(new CalendarDay(LocalDate.of(2027, 1, 1), "元旦", CalendarDayKind.HOLIDAY, 2027));
        return days;
    }
}
