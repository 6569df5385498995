package cn.hotline.core.supervision;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads clocks as they were at a moment, whatever has happened to them since. */
public interface ClockStore {

    /** Beyond that a count would be cut off, and is refused instead. */
    int MOST_COUNTS = 500_000;

    /**
     * @param lateOnly leave out what was done in time, paused or cancelled: far fewer rows are read
     * @param from of due moments, inclusive; @param until exclusive
     * @param units codes of the units charged; null for all and the centre
     * @param categories codes; empty for all
     * @param centre with the centre's own clocks, which name no unit
     * @param outcomes those counted and listed
     */
    record Search(
            boolean lateOnly,
            Instant from,
            Instant until,
            Instant asOf,
            @Nullable Set<String> units,
            boolean centre,
            @Nullable ClockKind kind,
            Set<String> categories,
            @Nullable Urgency urgency,
            @Nullable String district,
            Set<ClockOutcome> outcomes) {

        boolean none() {
            return (units != null && units.isEmpty() && !centre) || !from.isBefore(until);
        }

        /** Whether the order itself plays a part. */
        public boolean ofOrders() {
            return !categories.isEmpty() || urgency != null || district != null;
        }
    }

    /** By what clocks are counted: the unit charged, or a property of the order. */
    enum Dimension {
        UNIT,
        DISTRICT,
        CATEGORY,
        URGENCY
    }

    /** @param code of the dimension; null for the centre, or no district. One combination may come in several parts */
    record Count(@Nullable String code, ClockKind kind, ClockOutcome outcome, long clocks) {}

    record Row(
            long id,
            int no,
            ClockKind kind,
            int assignment,
            @Nullable String unit,
            ClockOutcome outcome,
            State state,
            AppealType type,
            Urgency urgency,
            String category,
            @Nullable String district,
            Instant registeredAt,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant stoppedAt,
            @Nullable Instant endedAt) {}

    List<Count> counts(Search search, Dimension by);

    /** How many orders those clocks belong to. */
    long orders(Search search);

    /** The earliest due first, after the given clock. */
    List<Row> rows(Search search, ReportCursor after, int limit);
}
