package cn.hotline.core.grid;

import org.jspecify.annotations.Nullable;

/** Who has a matter in hand (A6); above the street chief it becomes a work order. */
public enum MatterLevel {
    STEWARD(PostRole.STEWARD),
    LANE_CHIEF(PostRole.LANE_CHIEF),
    STREET_CHIEF(PostRole.STREET_CHIEF);

    private final PostRole post;

    MatterLevel(PostRole post) {
        this.post = post;
    }

    public PostRole post() {
        return post;
    }

    public String label() {
        return post.label();
    }

    @Nullable
    MatterLevel above() {
        return this == STREET_CHIEF ? null : values()[ordinal() + 1];
    }
}
