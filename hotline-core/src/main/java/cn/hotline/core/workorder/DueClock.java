package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock whose next moment has come, as a sweep found it without a lock. By the time the desk acts on it everything may
 * have changed, so the desk looks again.
 *
 * @param unit code of the unit that answers for it, null for the centre's own
 * @param step steps of the escalation taken so far
 * @param nextAt when the sweep should have acted
 */
public record DueClock(
        long workOrderId,
        int no,
        ClockKind kind,
        @Nullable String unit,
        String ruleId,
        int ruleVersion,
        Instant dueAt,
        ClockStatus status,
        int step,
        Instant nextAt) {}
