package cn.hotline.core.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grid as it is shown.
 *
 * @param vacantHead whether there is none
 * @param vacantWorkers how many are missing
 */
public record GridView(
        String code,
        String name,
        boolean opened,
        String community,
        String communityName,
        GridKind kind,
        String kindLabel,
        @Nullable Integer households,
        @Nullable Integer people,
        @Nullable String basis,
        @Nullable Holder head,
        List<Holder> workers,
        boolean vacantHead,
        int vacantWorkers,
        List<GridWarning> warnings) {

    /** @param id by which the post is vacated */
    public record Holder(long id, PostRole role, String name) {
        static Holder of(Post post) {
            return new Holder(post.id(), post.role(), post.name());
        }
    }
}
