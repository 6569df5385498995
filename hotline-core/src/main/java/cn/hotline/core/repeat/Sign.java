package cn.hotline.core.repeat;

/**
 * What speaks for or against two appeals being about one issue. Each has two weights: where both have vectors, and where
 * words alone are known. The weights were fitted on appeals that people had judged; a sign is 0 to 1 where not said else.
 */
enum Sign {
    /** Seen in every comparison, and why it takes several others to make a repeat. */
    ALWAYS(-9.38, -5.39),
    /** Cosine of title and text. */
    TEXT_MEANING(5.56, 0),
    TITLE_MEANING(1.34, 0),
    /** How far the cosine of the texts is above 0.8, in fifths. */
    CLOSE_MEANING(2.86, 0),
    /** Which part of the new one's words the other has, rare ones counting more. */
    SHARED_WORDS(2.43, 2.04),
    /** Which part of the new title's words the other title has. */
    TITLE_IN_TITLE(1, 1.54),
    /** Which part of the new title's words the other has. */
    TITLE_IN_TEXT(2.59, 3.17),
    /** Which part of the new title's everyday words the other has: those prove nothing. */
    EVERYDAY_WORDS(-2.08, -2.14),
    /** How many rare words both have, as a logarithm. */
    RARE_WORDS(3.16, 3.92),
    /** Pairs of characters of both texts, by Dice. */
    SAME_TEXT(0, 2.92),
    SAME_TITLE(0, 0.76),
    SAME_PROBLEMS(1.85, 2.39),
    OTHER_PROBLEM(-0.64, -0.81),
    /** Both name something, and neither mentions what the other names. */
    NO_COMMON_NAME(-1.60, -1.74),
    /** Estates, streets, schools, companies: the half for each kind of which both name the same. */
    SAME_NAME(1.32, 1.50),
    /** The half for each kind of which both name others. */
    NAMES_APART(-0.94, -0.88),
    /** Both name something of the same kind and never the same: one text sent about two places. */
    OTHER_NAME(-4, -4),
    OTHER_NUMBER(-1.94, -1.75),
    OTHER_DISTRICT(-5, -5),
    /** The community or the address point that was written down, not the text. */
    SAME_COMMUNITY(1, 1),
    FAR_AWAY(-2, -2);

    private final double weight;
    private final double weightOfWords;

    Sign(double weight, double weightOfWords) {
        this.weight = weight;
        this.weightOfWords = weightOfWords;
    }

    double weight() {
        return weight;
    }

    double weightOfWords() {
        return weightOfWords;
    }
}
