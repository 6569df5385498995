package cn.hotline.core.grid;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the grids of older systems. Methods run in the caller's transaction. */
public interface OldGridStore {

    List<OldGrid> ofSource(String source, String after, int limit);

    @Nullable
    OldGrid find(String source, String code);

    void put(List<OldGrid> grids, Instant at, String by, String byName);
}
