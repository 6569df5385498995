package cn.hotline.core.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what departments proposed when they were whistled. */
public interface MeasureStore {

    /** @param orderId of the order that the department was whistled for; @param topic that it is meant for */
    record Row(long id, long orderId, String unit, @Nullable String topic, String text, Instant proposedAt) {}

    /**
     * With ids below the given one, the highest first.
     *
     * @param topic null: any
     * @param viewer code of a unit: only of orders that it sees; null: all
     */
    List<Row> page(@Nullable String topic, @Nullable String viewer, long below, int limit);
}
