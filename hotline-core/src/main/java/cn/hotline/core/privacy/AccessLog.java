package cn.hotline.core.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps for ever who looked at which order. Writes in the caller's transaction: nothing is shown that was not logged. */
public interface AccessLog {

    /**
     * @param workOrderId the order's id, its number without the check digit
     * @param actor reference of whoever looked
     * @param reason why; required to see an appellant's identity
     */
    record Entry(
            long workOrderId,
            String actor,
            Instant at,
            Glance what,
            @Nullable String reason) {}

    /** @param entries not empty */
    void record(List<Entry> entries);
}
