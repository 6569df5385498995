package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A clock that is not stopped, as a scan finds it without a lock; the components are those of {@link DeadlineClock}
 * that its due moment follows from. */
public record OpenClock(
        long workOrderId,
        int no,
        ClockKind kind,
        @Nullable String unit,
        @Nullable String hoursUnit,
        int assignmentNo,
        String ruleId,
        int ruleVersion,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant warnAt,
        ClockStatus status,
        @Nullable Instant warnedAt,
        @Nullable Instant breachedAt,
        @Nullable Instant pausedAt,
        @Nullable Long remainingMillis,
        boolean provisional,
        int calendarVersion,
        int step,
        @Nullable Instant nextAt) {

    DeadlineClock clock() {
        return new DeadlineClock(
                no,
                kind,
                unit,
                hoursUnit,
                assignmentNo,
                ruleId,
                ruleVersion,
                startedAt,
                dueAt,
                warnAt,
                status,
                warnedAt,
                breachedAt,
                null,
                pausedAt,
                remainingMillis,
                provisional,
                calendarVersion,
                step,
                null,
                nextAt);
    }
}
