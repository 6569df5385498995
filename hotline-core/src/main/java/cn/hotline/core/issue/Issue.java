package cn.hotline.core.issue;

import org.jspecify.annotations.Nullable;

/**
 * Orders that are about one thing.
 *
 * @param lead id of the order that the others are worked on with: once it has ended, the earliest that is at work
 * @param newest id of its newest order; 0 when none are left
 * @param successor the issue that took its orders over
 */
public record Issue(
        long id,
        int version,
        long lead,
        long newest,
        @Nullable Long successor) {

    Issue withLead(long order) {
        return new Issue(id, version, order, newest, successor);
    }

    boolean isGone() {
        return newest == 0;
    }
}
