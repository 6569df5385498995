package cn.hotline.core.repeat;

import org.jspecify.annotations.Nullable;

/**
 * An earlier order that a new one is compared with.
 *
 * @param score see {@link Match#score}
 * @param issue id of the issue it belongs to; null while it stands alone
 */
public record Related(String number, double score, @Nullable Long issue) {}
