package cn.hotline.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A clock's moves, replayed, lead where the clock itself went; by another calendar the receipt still agrees. */
class ReplayPropertyTest {
    private static final int MOST_MOVES = 4;

    private final WorkingCalendar calendar = CalendarCsv.calendar();
    private final WorkingCalendar other = new WorkingCalendar(otherData(), WorkingHours.standard());
    private final DeadlineRules rules = DefaultRules.version1();

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs()
                .between(
                        Beijing.at("2026-09-01T00:00").toEpochMilli(),
                        Beijing.at("2027-02-28T00:00").toEpochMilli())
                .map(Instant::ofEpochMilli);
    }

    @Property
    void leadsWhereTheClockWent(@ForAll("starts") Instant start, @ForAll long seed) {
        List<ClockMove> moves = new ArrayList<>();
        DeadlineClock clock = live(start, new Random(seed), moves);
        DeadlineRule rule = rules.ruleOf(clock);

        Replay replay = Replay.of(clock.startedAt(), rule, moves, calendar);

        assertThat(replay.due()).isEqualTo(clock.dueAt());
        assertThat(replay.warn()).isEqualTo(clock.warnAt());
        assertThat(Receipts.explain(clock, rule, calendar, replay.adjustments()).agrees())
                .isTrue();
        assertThat(Recount.of(clock, rule, moves, calendar, start)).isSameAs(clock);
    }

    @Property
    void isExplainedByTheCalendarItWasCountedBy(@ForAll("starts") Instant start, @ForAll long seed) {
        List<ClockMove> moves = new ArrayList<>();
        DeadlineClock clock = live(start, new Random(seed), moves);
        DeadlineRule rule = rules.ruleOf(clock);

        DeadlineClock recounted = Recount.of(clock, rule, moves, other, start);

        WorkingCalendar by = recounted.calendarVersion() == other.version() ? other : calendar;
        Replay replay = Replay.of(recounted.startedAt(), rule, moves, by);
        assertThat(Receipts.explain(recounted, rule, by, replay.adjustments()).agrees())
                .isTrue();
        assertThat(recounted.provisional()).isFalse();
        assertThat(CalendarDifference.between(CalendarCsv.data(), otherData()).touches(clock.startedAt(), clock.dueAt())
                        || recounted == clock)
                .as("nothing changes where no day of the span does")
                .isTrue();
        assertThat(Recount.of(recounted, rule, moves, by, start)).isSameAs(recounted);
    }

    /** Extended and shelved a few times, each time before it is late. */
    private DeadlineClock live(Instant start, Random random, List<ClockMove> moves) {
        DeadlineClock clock = rules.start(
                1, ClockKind.CLOSE, null, 0, DefaultRules.matter(random.nextBoolean(), false), start, calendar);
        Instant now = clock.startedAt();
        for (int i = random.nextInt(MOST_MOVES + 1); i > 0; i--) {
            now = now.plusMillis(random.nextLong(
                    Math.max(1, Duration.between(now, clock.dueAt()).toMillis())));
            if (random.nextBoolean()) {
                int days = 1 + random.nextInt(5);
                moves.add(new ClockMove.Extended(days, now));
                clock = clock.extendTo(calendar.closeOfBusinessAfterWorkingDays(clock.dueAt(), days), calendar);
            } else {
                Instant resumed = now.plus(Duration.ofHours(random.nextInt(500)));
                moves.add(new ClockMove.Shelved(now, resumed));
                clock = clock.pause(now, calendar).resume(resumed, calendar);
                now = resumed;
            }
        }
        return clock;
    }

    /** A 2027 with a week off in January and a make-up Saturday, and one holiday of 2026 taken away. */
    private static CalendarData otherData() {
        List<CalendarDay> days = new ArrayList<>(CalendarCsv.days());
        days.removeIf(day -> day.date().equals(LocalDate.of(2026, 10, 7)));
        LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 8))
                .forEach(date -> days.add(new CalendarDay(date, "元旦", CalendarDayKind.HOLIDAY, 2027)));
        days.add(new CalendarDay(LocalDate.of(2027, 1, 9), "元旦", CalendarDayKind.MAKEUP_WORKDAY, 2027));
        return CalendarData.of(2, days);
    }
}
