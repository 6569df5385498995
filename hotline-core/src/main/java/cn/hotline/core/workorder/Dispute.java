package cn.hotline.core.workorder;

import org.jspecify.annotations.Nullable;

/** What a command means for the question whether the lead unit is competent; kept in rows of their own, for reports. */
public sealed interface Dispute {

    /** @param attachment of the clause the unit relies on */
    record Raised(
            String unit,
            ReturnReason reason,
            String competentUnit,
            @Nullable Long attachment) implements Dispute {}

    /** @param unit that leads by this decision; null while the centre has yet to dispatch the order again */
    record Settled(ReturnDecision decision, @Nullable String unit) implements Dispute {}
}
