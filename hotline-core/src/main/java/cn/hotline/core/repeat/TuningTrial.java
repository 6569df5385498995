package cn.hotline.core.repeat;

import org.jspecify.annotations.Nullable;

/**
 * What could be gained by other weights and thresholds.
 *
 * @param fitted pairs that the proposal was made from
 * @param heldOut pairs that both are measured on, none of which the proposal was made from
 * @param proposed null when there are too few pairs to learn from, as {@code after}
 */
record TuningTrial(
        int fitted,
        int heldOut,
        TuningQuality before,
        @Nullable LikenessSettings proposed,
        @Nullable TuningQuality after) {

    /** No more wrong links and no more missed ones, and fewer of either. */
    boolean isBetter() {
        return after != null
                && after.wrong() <= before.wrong()
                && after.missed() <= before.missed()
                && after.wrong() + after.missed() < before.wrong() + before.missed();
    }
}
