package cn.hotline.core.grid;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps matters. Methods run in the caller's transaction. */
public interface MatterStore {

    void insertMatter(Concern concern, Standing standing);

    long lastMatter();

    @Nullable
    Matter matter(long id);

    /** Waits for other holders. */
    @Nullable
    Matter lockMatter(long id);

    /** One that is still to be filed; null when there is none. */
    @Nullable
    Long nextUnfiled(Instant now);

    /** Locks the next open one whose time is over; null when there is none that nobody else holds. */
    @Nullable
    Matter lockDue(Instant now);

    /** Raises the version. */
    void stand(long id, Standing standing);

    void insertStep(MatterStep step);

    List<MatterStep> steps(long matter);

    /** The latest first. */
    List<Matter> matters(Search search, long below, int limit);

    /** @param units the communities; null for each: any */
    record Search(
            @Nullable Collection<String> units,
            @Nullable MatterState state,
            @Nullable MatterLevel level,
            boolean overdue,
            @Nullable String lane) {}
}
