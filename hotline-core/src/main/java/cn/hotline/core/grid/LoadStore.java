package cn.hotline.core.grid;

import cn.hotline.core.workorder.AssignmentRole;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what communities and their grids were given. Methods run in the caller's transaction. */
public interface LoadStore {

    /** Parts assigned within [from, to) to some units. */
    List<Parts> parts(Instant from, Instant to, Collection<String> units);

    List<CapacityNorm> norms(Collection<String> units);

    @Nullable
    CapacityNorm norm(String unit);

    void putNorm(CapacityNorm norm);

    /** @param open still at work */
    record Parts(String unit, AssignmentRole role, long parts, long open) {}
}
