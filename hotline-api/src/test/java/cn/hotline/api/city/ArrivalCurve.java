package cn.hotline.api.city;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** When people call: most around ten in the morning, a smaller wave at three, few at night, half as many at weekends. */
final class ArrivalCurve {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private ArrivalCurve() {}

    /** That many moments, ascending. */
    static List<Instant> draw(int count, Instant from, Instant until, RandomGenerator random) {
        return Stream.generate(() -> one(from, until, random))
                .limit(count)
                .sorted()
                .toList();
    }

    private static Instant one(Instant from, Instant until, RandomGenerator random) {
        LocalDate first = LocalDate.ofInstant(from, ZONE);
        long days = LocalDate.ofInstant(until, ZONE).toEpochDay() - first.toEpochDay() + 1;
        while (true) {
            LocalDate day = first.plusDays(random.nextLong(days));
            Instant moment = day.atStartOfDay(ZONE)
                    .plusSeconds((long) (minute(random) * 60))
                    .toInstant();
            boolean quiet = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() && random.nextInt(100) < 50;
            if (!quiet && moment.isAfter(from) && moment.isBefore(until)) {
                return moment;
            }
        }
    }

    private static double minute(RandomGenerator random) {
        int share = random.nextInt(100);
        double minute = share < 54
                ? random.nextGaussian(10 * 60, 75)
                : share < 84
                        ? random.nextGaussian(15 * 60, 80)
                        : share < 95 ? random.nextDouble(17 * 60, 23 * 60) : random.nextDouble(MINUTES_OF_A_DAY);
        return Math.clamp(minute, 0, MINUTES_OF_A_DAY - 1);
    }
}
