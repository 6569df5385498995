package cn.hotline.core.grid;

import org.jspecify.annotations.Nullable;

/**
 * What a grid is beside a unit.
 *
 * @param unit code of the unit
 * @param basis of a rural grid: the villager groups or natural villages that it follows
 */
public record Grid(
        String unit,
        GridKind kind,
        @Nullable Integer households,
        @Nullable Integer people,
        @Nullable String basis) {}
