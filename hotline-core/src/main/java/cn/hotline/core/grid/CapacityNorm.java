package cn.hotline.core.grid;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one community can carry. @param monthly orders, passed-down parts and help in a month */
public record CapacityNorm(
        String unit,
        @Nullable Integer population,
        @Nullable Integer staff,
        int monthly,
        String reason,
        Instant setAt,
        String setBy,
        String byName) {}
