package cn.hotline.core.search;

import cn.hotline.core.workorder.State;
import org.jspecify.annotations.Nullable;

/**
 * By what MySQL and the index must agree.
 *
 * @param model name and version of the present model when there is a vector of it, or null
 */
public record OrderStamp(
        long id, int version, State state, @Nullable String model) {

    /** A document that has vectors of another model, or none, while there are none of this one, is not behind. */
    boolean isAheadOf(IndexStamp document) {
        return document.version() < version || model != null && !model.equals(document.model());
    }
}
