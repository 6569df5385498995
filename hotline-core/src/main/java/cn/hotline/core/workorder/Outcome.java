package cn.hotline.core.workorder;

import org.jspecify.annotations.Nullable;

/**
 * What an accepted command led to.
 *
 * @param replayed true when the idempotency key had been used before and this is the first result again
 * @param change what was written, so that nobody has to read it back; null when replayed
 */
public record Outcome(
        WorkOrderNumber number,
        State from,
        State to,
        int version,
        boolean replayed,
        @Nullable CaseChange change) {}
