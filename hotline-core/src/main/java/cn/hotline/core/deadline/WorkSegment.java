package cn.hotline.core.deadline;

import java.time.LocalTime;

/**
 * One stretch of work within a day, local time of Asia/Shanghai, from inclusive to exclusive. Refused with {@link
 * IllegalArgumentException} when it does not end after it starts.
 *
 * @param to midnight stands for the end of the day (24:00)
 */
public record WorkSegment(LocalTime from, LocalTime to) {
    public WorkSegment {
        if (!to.equals(LocalTime.MIDNIGHT) && !to.isAfter(from)) {
            throw new IllegalArgumentException("segment " + from + "–" + to + " does not end after it starts");
        }
    }

    long fromMillis() {
        return from.toNanoOfDay() / 1_000_000L;
    }

    long toMillis() {
        return to.equals(LocalTime.MIDNIGHT) ? WorkingCalendar.DAY_MILLIS : to.toNanoOfDay() / 1_000_000L;
    }
}
