package cn.hotline.core.supervision;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One late clock.
 *
 * @param clock its number within the order; @param unit code of the unit charged, null for the centre
 * @param stoppedAt when it was done after all, null while it is open
 */
public record LateRow(
        String number,
        int clock,
        ClockKind kind,
        @Nullable String unit,
        @Nullable String unitName,
        State state,
        AppealType type,
        Urgency urgency,
        String category,
        Instant registeredAt,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant stoppedAt) {}
