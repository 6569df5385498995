package cn.hotline.core.grid;

import org.jspecify.annotations.Nullable;

/**
 * A street, or a lane that leads to one.
 *
 * @param street of a lane
 * @param unit a lane's community, a street's town or subdistrict
 */
public record Lane(
        String code, String name, LaneKind kind, @Nullable String street, String unit) {}
