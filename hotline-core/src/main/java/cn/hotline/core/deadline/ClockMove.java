package cn.hotline.core.deadline;

import java.time.Instant;

/** What moved a clock's due moment after its start, without regard to any calendar. */
public sealed interface ClockMove {
    /** More time was granted: until close of business so many working days after the day it fell due. */
    record Extended(int workingDays, Instant grantedAt) implements ClockMove {}

    /** Shelved from the one moment until the other. */
    record Shelved(Instant pausedAt, Instant resumedAt) implements ClockMove {}

    /** An order with an earlier deadline was merged into this one, or such an order left again. */
    record Merged(Instant due, boolean left, Instant at) implements ClockMove {}
}
