package cn.hotline.core.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A century laid out day by day with running sums, so that every question of the calendar is an index or one binary
 * search. Days are counted from 2000-01-01; the clocks of Asia/Shanghai have not been moved since 1991.
 */
final class CalendarTable {
    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final LocalDate END = LocalDate.of(2100, 1, 1);
    private static final long FIRST_EPOCH_DAY = FIRST.toEpochDay();
    private static final int DAYS = (int) (END.toEpochDay() - FIRST_EPOCH_DAY);

    private final DayPlan[] plans = new DayPlan[DAYS];
    private final long[] worked = new long[DAYS + 1];
    private final int[] workingDays = new int[DAYS + 1];
    private final int[] unknownDays = new int[DAYS + 1];
    private final int[] dayOfOrdinal;

    CalendarTable(CalendarData data, WorkingHours hours) {
        Plans shapes = new Plans(hours);
        int[] ordinals = new int[DAYS];
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            DayPlan plan = shapes.of(date, data.days().get(date));
            plans[day] = plan;
            worked[day + 1] = worked[day] + plan.total();
            workingDays[day + 1] = workingDays[day] + (plan.isWorking() ? 1 : 0);
            unknownDays[day + 1] = unknownDays[day] + (data.knownYears().contains(date.getYear()) ? 0 : 1);
            if (plan.isWorking()) {
                ordinals[workingDays[day]] = day;
            }
        }
        dayOfOrdinal = Arrays.copyOf(ordinals, workingDays[DAYS]);
    }

    static int dayOf(LocalDate date) {
        return inRange(date.toEpochDay() - FIRST_EPOCH_DAY);
    }

    /** The day that holds a moment, given as milliseconds of local time since 1970. */
    static int dayOf(long localMillis) {
        return inRange(Math.floorDiv(localMillis, WorkingCalendar.DAY_MILLIS) - FIRST_EPOCH_DAY);
    }

    static long midnight(int day) {
        return (day + FIRST_EPOCH_DAY) * WorkingCalendar.DAY_MILLIS;
    }

    DayPlan plan(int day) {
        return plans[day];
    }

    long workedBefore(int day) {
        return worked[day];
    }

    /** Working days from the beginning up to and including {@code day}. */
    int workingDaysThrough(int day) {
        return workingDays[day + 1];
    }

    int dayOfOrdinal(int ordinal) {
        return dayOfOrdinal[inRange(ordinal, dayOfOrdinal.length)];
    }

    boolean anyUnknown(int fromDay, int toDay) {
        return unknownDays[toDay + 1] > unknownDays[fromDay];
    }

    /** The first day by whose end {@code target} milliseconds have been worked. */
    int dayReaching(long target) {
        if (target < 1) {
            throw outside();
        }
        int low = 0;
        int high = DAYS;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (worked[middle + 1] >= target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return inRange(low);
    }

    private static int inRange(long day) {
        return inRange(day, DAYS);
    }

    private static int inRange(long value, int end) {
        if (value < 0 || value >= end) {
            throw outside();
        }
        return (int) value;
    }

    private static IllegalArgumentException outside() {
        return new IllegalArgumentException("moment outside the calendar, which covers " + FIRST + " up to " + END);
    }

    /** One plan per shape of day. */
    private static final class Plans {
        private final DayPlan free = new DayPlan(List.of());
        private final DayPlan makeup;
        private final Map<DayOfWeek, DayPlan> week = new EnumMap<>(DayOfWeek.class);

        Plans(WorkingHours hours) {
            makeup = new DayPlan(hours.makeupDay());
            for (DayOfWeek day : DayOfWeek.values()) {
                week.put(day, new DayPlan(hours.on(day)));
            }
        }

        DayPlan of(LocalDate date, @Nullable CalendarDay arranged) {
            if (arranged != null) {
                return arranged.kind() == CalendarDayKind.HOLIDAY ? free : makeup;
            }
            return week.getOrDefault(date.getDayOfWeek(), free);
        }
    }
}
