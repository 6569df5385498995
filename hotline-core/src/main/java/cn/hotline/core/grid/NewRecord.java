package cn.hotline.core.grid;

import cn.hotline.core.workorder.Text;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done, to be written down.
 *
 * @param duty null: an inspection, for what a lane steward found
 * @param fixed found and fixed on the spot
 */
public record NewRecord(
        @Nullable GridDuty duty,
        boolean fixed,
        @NotNull Instant happenedAt,
        @Text(max = 200) String place,
        @Text(max = 2_000) String what) {}
