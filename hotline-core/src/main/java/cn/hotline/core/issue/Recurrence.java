package cn.hotline.core.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A new appeal on what was closed: the fix did not last.
 *
 * @param order id of the new appeal
 * @param fixed the order whose closure it belies
 * @param unit whose work the closure stands for
 * @param wasSolved the appellant of the fixed order had called it solved
 * @param awaits what the fixed order still has to be told; null: nothing
 */
public record Recurrence(
        long order,
        long issue,
        long fixed,
        String unit,
        boolean wasSolved,
        Instant closedAt,
        Instant recurredAt,
        @Nullable Instant withdrawnAt,
        @Nullable Awaits awaits) {

    /** What the desk still has to write into the fixed order. */
    public enum Awaits {
        NOTE,
        WITHDRAW
    }
}
