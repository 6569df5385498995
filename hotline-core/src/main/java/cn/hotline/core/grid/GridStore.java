package cn.hotline.core.grid;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps grids, lanes and posts. Methods run in the caller's transaction. */
public interface GridStore {

    /** Waits for other holders. */
    @Nullable
    Grid lockGrid(String unit);

    void updateGrid(Grid grid);

    List<Grid> grids(Collection<String> units);

    /** @return 0 when the code is taken */
    int insertLane(Lane lane);

    @Nullable
    Lane lane(String code);

    /** Waits for other holders. */
    @Nullable
    Lane lockLane(String code);

    List<Lane> lanes(Collection<String> units, String after, int limit);

    void insertPost(Post post);

    long lastPost();

    /** @return 0 when it had been vacated before */
    int vacate(long id, Instant at, String by);

    @Nullable
    Post post(long id);

    /** Who holds posts there now. */
    List<Post> holders(Collection<String> places);

    void insertChange(PlaceChange change);

    /** The latest first. */
    List<PlaceChange> changes(String place, int limit);
}
