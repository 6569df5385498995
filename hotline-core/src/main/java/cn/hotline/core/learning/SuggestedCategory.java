package cn.hotline.core.learning;

/**
 * A category that the text may be about.
 *
 * @param score share of the likeness of all similar appeals, or of the name's characters that the text has, 0 to 1
 * @param orders similar appeals of that category
 */
public record SuggestedCategory(String code, String name, double score, Source source, int orders) {

    /** Where it comes from. */
    public enum Source {
        HISTORY,
        NAME
    }
}
