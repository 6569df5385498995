package cn.hotline.core.supervision;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One clock as of the moment of the report, of an order as it is now.
 *
 * @param clock its number within the order; @param unit code of the unit charged, of the centre for its own clocks
 * @param assignment number of the part it belongs to, 0 for the order as a whole
 * @param stoppedAt when it was done or ended, null while it was open; for CLOSE that is handled-at
 * @param closedAt when the order itself ended; the time between is the centre's and no unit's
 */
public record ClockRow(
        String number,
        int clock,
        ClockKind kind,
        int assignment,
        String unit,
        String unitName,
        ClockOutcome outcome,
        State state,
        AppealType type,
        Urgency urgency,
        String category,
        String categoryName,
        @Nullable String districtName,
        Instant registeredAt,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant closedAt) {}
