package cn.hotline.core.deadline;

import java.util.List;

/** The segments of one day as milliseconds since its midnight: days of the same shape share one plan. */
final class DayPlan {
    private final List<WorkSegment> segments;
    private final long[] from;
    private final long[] to;
    private final long total;

    DayPlan(List<WorkSegment> segments) {
        this.segments = segments;
        this.from = segments.stream().mapToLong(WorkSegment::fromMillis).toArray();
        this.to = segments.stream().mapToLong(WorkSegment::toMillis).toArray();
        long sum = 0;
        for (int i = 0; i < from.length; i++) {
            sum += to[i] - from[i];
        }
        this.total = sum;
    }

    List<WorkSegment> segments() {
        return segments;
    }

    boolean isWorking() {
        return total > 0;
    }

    long total() {
        return total;
    }

    /** Close of business; for work until 24:00 the last millisecond, so that it still belongs to the day. */
    long close() {
        return Math.min(to[to.length - 1], WorkingCalendar.DAY_MILLIS - 1);
    }

    /** Inside a segment: its start belongs to it, its end does not. */
    boolean covers(long millisOfDay) {
        for (int i = 0; i < from.length; i++) {
            if (millisOfDay >= from[i] && millisOfDay < to[i]) {
                return true;
            }
        }
        return false;
    }

    long workedUntil(long millisOfDay) {
        long sum = 0;
        for (int i = 0; i < from.length && millisOfDay > from[i]; i++) {
            sum += Math.min(millisOfDay, to[i]) - from[i];
        }
        return sum;
    }

    /** The first moment at which {@code worked} (0 < worked ≤ total) is reached: the end of a segment, not the start of the next. */
    long earliestAt(long worked) {
        long left = worked;
        int i = 0;
        while (left > to[i] - from[i]) {
            left -= to[i] - from[i];
            i++;
        }
        return from[i] + left;
    }

    /** The last moment at which no more than {@code worked} (0 ≤ worked < total) is reached: the start of a segment. */
    long latestAt(long worked) {
        long left = worked;
        int i = 0;
        while (left >= to[i] - from[i]) {
            left -= to[i] - from[i];
            i++;
        }
        return from[i] + left;
    }
}
