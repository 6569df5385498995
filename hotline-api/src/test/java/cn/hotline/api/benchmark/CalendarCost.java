package cn.hotline.api.benchmark;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.DeadlineRules;
import cn.hotline.core.deadline.Matter;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.workorder.Deadlines;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/** Deadlines counted on one core, of appeals registered at random moments of twelve years. */
final class CalendarCost {

    private static final Matter MATTER =
            new Matter("COMPLAINT", false, null, "ENV.NOISE_SITE", List.of("370102001", "370102"));
    private static final int STARTS = 4_096;
    private static final int TIMES = 2_000_000;
    private static final Instant FIRST = Instant.parse("2015-01-01T00:00:00Z");
    private static final long SPAN = Duration.ofDays(4_300).toMillis();

    private final WorkingCalendar calendar;
    private final DeadlineRules rules;
    private final Instant[] starts = new Instant[STARTS];

    CalendarCost(Deadlines deadlines) {
        calendar = deadlines.calendar();
        rules = deadlines.rules();
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < STARTS; i++) {
            starts[i] = FIRST.plusMillis(random.nextLong(SPAN));
        }
    }

    /** What a computation gives, so that none is optimised away. */
    private interface Computation {
        long of(Instant start);
    }

    /** The due moment: close of business of the fifth working day after. */
    double workingDays() {
        return perSecond(
                start -> calendar.closeOfBusinessAfterWorkingDays(start, 5).toEpochMilli());
    }

    /** The due moment: after two working hours. */
    double workingHours() {
        Duration time = Duration.ofHours(2);
        return perSecond(start -> calendar.addWorkingDuration(start, time).toEpochMilli());
    }

    /** A whole closure clock by its rule: due moment, warning and whether it is provisional. */
    double clocks() {
        return perSecond(start -> {
            DeadlineClock clock = rules.start(1, ClockKind.CLOSE, null, 0, MATTER, start, calendar);
            return clock.dueAt().toEpochMilli();
        });
    }

    /** The third time counts, the others warm up. */
    private double perSecond(Computation computation) {
        double perSecond = 0;
        long sum = 0;
        for (int pass = 0; pass < 3; pass++) {
            long begun = System.nanoTime();
            for (int i = 0; i < TIMES; i++) {
                sum += computation.of(starts[i % STARTS]);
            }
            perSecond = TIMES / ((System.nanoTime() - begun) / 1e9);
        }
        return sum == 0 ? 0 : perSecond;
    }
}
