package cn.hotline.core.deadline;

import java.time.Instant;

/** What moved a clock's due moment after its start, in the order it happened; kept by the order's history. */
public sealed interface Adjustment {
    /** An approved extension to a later due moment. */
    record Extension(Instant newDue, String basis) implements Adjustment {}

    /** Shelved from the one moment until the other. */
    record Shelving(Instant pausedAt, Instant resumedAt) implements Adjustment {}

    /** The deadline of an order that was merged into this one, or the own one after that left. */
    record Merging(Instant newDue, String basis) implements Adjustment {}
}
