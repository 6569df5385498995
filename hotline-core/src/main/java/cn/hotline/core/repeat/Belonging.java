package cn.hotline.core.repeat;

import org.jspecify.annotations.Nullable;

/**
 * An issue, or an order that stands alone, to which a new order may belong.
 *
 * @param issue null for an order that stands alone
 * @param nearest number of its order that is most like the new one
 * @param score of the issue as a whole, at most that of the nearest
 * @param decision LINK or SUGGEST
 */
public record Belonging(@Nullable Long issue, String nearest, double score, Decision decision) {}
