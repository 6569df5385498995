package cn.hotline.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step after a deadline was missed, or a unit charged with one that was; it says when by exactly one of its two measures.
 *
 * @param workingDays on the n-th working day after the day of the deadline, before the working day opens
 * @param after so long after the deadline, at any hour
 */
public record EscalationStep(
        EscalationLevel to,
        @Nullable Integer workingDays,
        @Nullable Duration after) {

    public EscalationStep {
        if ((workingDays == null) == (after == null)) {
            throw new IllegalArgumentException("a step comes either after working days or after a time");
        }
        if (workingDays != null && (workingDays < 1 || workingDays > 60)) {
            throw new IllegalArgumentException("a step comes 1 to 60 working days after the deadline");
        }
        if (after != null && (after.isNegative() || after.compareTo(Duration.ofDays(60)) > 0)) {
            throw new IllegalArgumentException("a step comes at most 60 days after the deadline");
        }
    }

    public static EscalationStep onWorkingDay(int n, EscalationLevel to) {
        return new EscalationStep(to, n, null);
    }

    public static EscalationStep after(Duration time, EscalationLevel to) {
        return new EscalationStep(to, null, time);
    }

    /** Whether it never comes before the other one. */
    boolean follows(EscalationStep other) {
        if (after == null) {
            return other.workingDays != null && Objects.requireNonNull(workingDays) >= other.workingDays;
        }
        return other.after != null && after.compareTo(other.after) >= 0;
    }

    /** @param since the deadline, or when the unit was charged; @param ahead how long before the opening of the working day */
    Instant moment(Instant since, Duration ahead, WorkingCalendar calendar) {
        if (after != null) {
            return since.plus(after).plusMillis(1);
        }
        // a day's work may end at midnight, which already is the day after
        Instant close = calendar.closeOfBusinessAfterWorkingDays(since, Objects.requireNonNull(workingDays));
        LocalDate day = LocalDate.ofInstant(close.minusMillis(1), WorkingCalendar.ZONE);
        return calendar.segments(day)
                .getFirst()
                .from()
                .atDate(day)
                .atZone(WorkingCalendar.ZONE)
                .toInstant()
                .minus(ahead);
    }
}
