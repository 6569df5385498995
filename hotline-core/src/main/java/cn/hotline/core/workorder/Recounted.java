package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockMove;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one clock when it is counted anew.
 *
 * @param clock number within the order
 * @param wasDue the due moment by the calendar before
 * @param due the same where only the warning moves, or the deadline is no longer provisional
 * @param moves extensions and shelvings since its start, which are replayed
 */
public record Recounted(
        int clock, ClockKind clockKind, @Nullable String unit, Instant wasDue, Instant due, List<ClockMove> moves) {}
