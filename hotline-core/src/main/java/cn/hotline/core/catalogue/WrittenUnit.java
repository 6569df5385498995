package cn.hotline.core.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A unit as people write it into a rule; anything may still be wrong.
 *
 * @param kind name or Chinese label of a {@link cn.hotline.core.dispatch.NamedBy}; null with a code: that unit
 * @param name only told; when given back, it must still be the code's
 */
public record WrittenUnit(
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String name) {}
