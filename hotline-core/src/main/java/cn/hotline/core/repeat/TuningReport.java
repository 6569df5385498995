package cn.hotline.core.repeat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be gained by other weights and thresholds. Nothing is changed by it.
 *
 * @param fitted pairs that the proposal was made from
 * @param heldOut pairs that both are measured on, none of which the proposal was made from
 * @param after null when there are too few pairs to learn from
 * @param configuration what to configure to have the proposal; empty when there is none, or it is no better
 */
public record TuningReport(
        int fitted,
        int heldOut,
        TuningQuality before,
        @Nullable TuningQuality after,
        List<String> configuration) {}
