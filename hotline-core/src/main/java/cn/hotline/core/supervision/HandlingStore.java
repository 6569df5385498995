package cn.hotline.core.supervision;

import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads when units that lead, or answer for themselves beside the lead, received, handled and answered orders, as of a moment. */
public interface HandlingStore {

    /**
     * @param from of dispatches to the unit, inclusive; @param until exclusive
     * @param units codes of those units; null for all
     */
    record Search(
            Instant from,
            Instant until,
            Instant asOf,
            @Nullable Set<String> units,
            @Nullable Urgency urgency) {}

    /**
     * Moments after the one of the search are null, and so is a reply that stood rejected by then.
     *
     * @param leads false of an independent unit, which the centre's decisions and a shelving do not keep waiting
     */
    record Row(
            long id,
            int no,
            String unit,
            boolean leads,
            Urgency urgency,
            Instant assignedAt,
            @Nullable Instant signedAt,
            @Nullable Instant contactedAt,
            @Nullable Instant repliedAt,
            @Nullable Instant endedAt) {}

    /** A time that was not the lead's: the centre decided on its return or its reply, or the order was shelved. */
    record Away(long id, Instant from, @Nullable Instant to) {}

    /**
     * By dispatch, after the given one; orders that followed another order's reply were never dispatched.
     *
     * @param measure only those received, handled or answered; null for all
     */
    List<Row> rows(Search search, @Nullable FirstTime measure, ReportCursor after, int limit);

    List<Away> away(Collection<Long> orders);
}
