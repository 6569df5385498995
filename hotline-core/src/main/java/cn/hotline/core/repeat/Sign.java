package cn.hotline.core.repeat;

/**
 * What speaks for or against two appeals being about one issue. Each has two weights: where both have vectors, and where
 * words alone are known. The weights were fitted on appeals that people had judged; a sign is 0 to 1 where not said else.
 */
enum Sign {
    /** Cosine of title and text. */
    TEXT_MEANING(5.70, 0),
    TITLE_MEANING(1.31, 0),
    /** How far the cosine of the texts is above 0.8, in fifths. */
    CLOSE_MEANING(2.82, 0),
    /** Which part of the new one's words the other has, rare ones counting more. */
    SHARED_WORDS(1.89, 1.79),
    /** Which part of the new title's words the other title has. */
    TITLE_IN_TITLE(0.95, 1.55),
    /** Which part of the new title's words the other has. */
    TITLE_IN_TEXT(2.84, 3.46),
    /** Which part of the new title's everyday words the other has: those prove nothing. */
    EVERYDAY_WORDS(-2.16, -2.20),
    /** How many rare words both have, as a logarithm. */
    RARE_WORDS(2.94, 3.75),
    /** Pairs of characters of both texts, by Dice. */
    SAME_TEXT(0, 2.44),
    SAME_TITLE(0, 0.68),
    SAME_PROBLEMS(1.82, 2.37),
    OTHER_PROBLEM(-0.64, -0.83),
    /** Both name something, and neither mentions what the other names. */
    NO_COMMON_NAME(-1.81, -1.97),
    /** Estates, streets, schools, companies: the half for each kind of which both name the same. */
    SAME_NAME(1.44, 1.61),
    OTHER_NAME(-3.77, -3.70),
    OTHER_NUMBER(-1.89, -1.71),
    OTHER_DISTRICT(-4.72, -4.71),
    /** The community or the address point that was written down, not the text. */
    SAME_COMMUNITY(1, 1),
    FAR_AWAY(-2, -2);

    static final double BIAS = -9.40;
    static final double BIAS_OF_WORDS = -5.32;

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
