package cn.hotline.core.topic;

/**
 * A word that stands out in the appeals of a topic against all others. Never a name or a number.
 *
 * @param orders appeals with it, of up to a hundred that were looked at
 * @param callers distinct, of these
 */
public record SignificantTerm(String word, long orders, long callers) {}
