package cn.hotline.core.grid;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A grid of another system, mapped into the one tree (A10).
 *
 * @param source whose it was, such as 党建 or 城管
 * @param grid code of the grid that it lies in now
 */
public record OldGrid(
        String source,
        String code,
        String name,
        String grid,
        @Nullable Instant mappedAt,
        @Nullable String byName) {

    boolean same(OldGrid other) {
        return name.equals(other.name) && grid.equals(other.grid);
    }
}
