package cn.hotline.core.issue;

import org.jspecify.annotations.Nullable;

/**
 * What a link rests on.
 *
 * @param score 0 to 1
 * @param model name and version of what computed the vectors; null when words alone were compared
 * @param settingsVersion of the thresholds
 */
public record Measure(double score, @Nullable String model, int settingsVersion) {}
