package cn.hotline.core.reading;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One clock of an order.
 *
 * @param unit code of the unit that answers for it, null for the centre's own
 * @param assignmentNo 0 for the order as a whole
 * @param remainingMillis working time left, while paused
 * @param provisional whether it reaches into a year whose calendar is not published
 */
public record ClockView(
        int no,
        ClockKind kind,
        String kindLabel,
        @Nullable String unit,
        @Nullable String unitName,
        int assignmentNo,
        String ruleId,
        int ruleVersion,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant warnAt,
        ClockStatus status,
        String statusLabel,
        @Nullable Instant warnedAt,
        @Nullable Instant breachedAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant pausedAt,
        @Nullable Long remainingMillis,
        boolean provisional,
        int calendarVersion) {}
