package cn.hotline.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Working days and working time in Asia/Shanghai: a pure function of calendar data and working hours.
 *
 * <p>Instants are taken and given to the millisecond. A moment outside working time counts from the next segment. Every
 * method throws {@link IllegalArgumentException} for a moment outside 2000–2099, a negative duration or a number of days
 * below one.
 */
public final class WorkingCalendar {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final long DAY_MILLIS = Duration.ofDays(1).toMillis();
    private static final long OFFSET_MILLIS = Duration.ofHours(8).toMillis();

    private final CalendarData data;
    private final CalendarTable table;

    public WorkingCalendar(CalendarData data, WorkingHours hours) {
        this.data = data;
        this.table = new CalendarTable(data, hours);
    }

    /** The version of the data it was built from. */
    public int version() {
        return data.version();
    }

    public boolean isWorkingDay(LocalDate date) {
        return table.plan(CalendarTable.dayOf(date)).isWorking();
    }

    /** What the yearly arrangement says of a date; null where the plain week applies. */
    public @Nullable CalendarDay arranged(LocalDate date) {
        return data.days().get(date);
    }

    /** The working segments of a date in order, empty on a free day. */
    public List<WorkSegment> segments(LocalDate date) {
        return table.plan(CalendarTable.dayOf(date)).segments();
    }

    /** Inside a segment: its start belongs to it, its end does not. */
    public boolean isWorkingTime(Instant moment) {
        return covers(local(moment));
    }

    /** The moment itself in working time, else the start of the next segment. */
    public Instant nextWorkingTime(Instant moment) {
        long at = local(moment);
        return instant(covers(at) ? at : latest(worked(at)));
    }

    /**
     * The first moment by which the duration has been worked; where that is the end of a segment, the end and not the
     * start of the next. Nothing added in closed time gives the start of the next segment.
     */
    public Instant addWorkingDuration(Instant start, Duration duration) {
        long millis = notNegative(duration);
        long at = local(start);
        if (millis == 0) {
            return instant(covers(at) || closes(at) ? at : latest(worked(at)));
        }
        return instant(earliest(worked(at) + millis));
    }

    /** The mirror of adding: the last moment from which the duration is worked until {@code end}. */
    public Instant subtractWorkingDuration(Instant end, Duration duration) {
        long millis = notNegative(duration);
        long at = local(end);
        if (millis == 0) {
            return instant(covers(at) ? at : earliest(worked(at)));
        }
        return instant(latest(worked(at) - millis));
    }

    /**
     * Close of business of the n-th working day after the day of {@code start}, which is not counted (Civil Code,
     * articles 201–203).
     */
    public Instant closeOfBusinessAfterWorkingDays(Instant start, int days) {
        int day = CalendarTable.dayOf(local(start));
        return closeOfOrdinal(table.workingDaysThrough(day) + atLeastOne(days) - 1);
    }

    /** Close of business of the n-th working day before the day of {@code due}: the inverse, for warnings. */
    public Instant workingDaysBefore(Instant due, int days) {
        int day = CalendarTable.dayOf(local(due));
        int before = table.workingDaysThrough(day) - (table.plan(day).isWorking() ? 1 : 0);
        return closeOfOrdinal(before - atLeastOne(days));
    }

    /** Working days after the day of {@code from}, up to and including the day of {@code to}; negative when reversed. */
    public int workingDaysBetween(Instant from, Instant to) {
        return table.workingDaysThrough(CalendarTable.dayOf(local(to)))
                - table.workingDaysThrough(CalendarTable.dayOf(local(from)));
    }

    /** Working time from one moment to the other; negative when reversed. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        return Duration.ofMillis(worked(local(to)) - worked(local(from)));
    }

    /** Whether the span, both ends included, touches a year whose arrangement is not published. */
    public boolean provisional(Instant from, Instant to) {
        return table.anyUnknown(CalendarTable.dayOf(local(from)), CalendarTable.dayOf(local(to)));
    }

    /** As subtracting, but on the end of a segment rather than the start of the next: where people still see a warning. */
    Instant leadBefore(Instant due, Duration lead) {
        return instant(earliest(worked(local(due)) - notNegative(lead)));
    }

    private boolean covers(long local) {
        int day = CalendarTable.dayOf(local);
        return table.plan(day).covers(local - CalendarTable.midnight(day));
    }

    /** The end of a segment, which for work until 24:00 lies on the day after. */
    private boolean closes(long local) {
        return local > CalendarTable.midnight(0) && covers(local - 1);
    }

    private long worked(long local) {
        int day = CalendarTable.dayOf(local);
        return table.workedBefore(day) + table.plan(day).workedUntil(local - CalendarTable.midnight(day));
    }

    private long earliest(long worked) {
        int day = table.dayReaching(worked);
        return CalendarTable.midnight(day) + table.plan(day).earliestAt(worked - table.workedBefore(day));
    }

    private long latest(long worked) {
        int day = table.dayReaching(worked + 1);
        return CalendarTable.midnight(day) + table.plan(day).latestAt(worked - table.workedBefore(day));
    }

    private Instant closeOfOrdinal(int ordinal) {
        int day = table.dayOfOrdinal(ordinal);
        return instant(CalendarTable.midnight(day) + table.plan(day).close());
    }

    private static long local(Instant moment) {
        return moment.toEpochMilli() + OFFSET_MILLIS;
    }

    private static Instant instant(long local) {
        return Instant.ofEpochMilli(local - OFFSET_MILLIS);
    }

    private static long notNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("negative duration " + duration);
        }
        return duration.toMillis();
    }

    private static int atLeastOne(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("number of working days must be at least 1, not " + days);
        }
        return days;
    }
}
