package cn.hotline.core.grid;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something done before anybody complained: a duty of a grid (A14), or what a lane steward found and fixed on the spot (A7).
 *
 * @param unit the grid, or the lane's community
 * @param fixed found and fixed on the spot
 */
public record ProactiveRecord(
        long id,
        String unit,
        @Nullable String lane,
        GridDuty duty,
        boolean fixed,
        Instant happenedAt,
        String place,
        String what,
        Instant recordedAt,
        String recordedBy,
        String byName) {}
