package cn.hotline.core.supervision;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads clocks that came due and were not done by then, found by the sweep already or not yet. */
public interface OverdueStore {

    /** @param units codes of the units charged; null for all and the centre, empty for none */
    record Late(
            Instant from,
            Instant to,
            Instant asOf,
            @Nullable Set<String> units,
            @Nullable ClockKind kind,
            @Nullable String category,
            @Nullable Urgency urgency) {}

    /** @param open not done at the moment asked for */
    record Group(@Nullable String unit, ClockKind kind, String category, Urgency urgency, long late, long open) {}

    record Row(
            long id,
            int no,
            ClockKind kind,
            @Nullable String unit,
            State state,
            AppealType type,
            Urgency urgency,
            String category,
            Instant registeredAt,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant stoppedAt) {}

    List<Group> groups(Late late);

    /** Newest orders first, after the given clock. */
    List<Row> rows(Late late, long belowId, int belowNo, int limit);
}
