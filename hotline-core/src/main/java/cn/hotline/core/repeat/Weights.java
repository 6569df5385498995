package cn.hotline.core.repeat;

import java.util.EnumMap;
import java.util.Map;

/**
 * What each sign counts, where vectors are known and where words alone are.
 *
 * @param bias what a comparison without any sign has
 */
record Weights(Map<Sign, Double> meaning, double bias, Map<Sign, Double> words, double biasOfWords) {

    static final Weights FITTED = fitted();

    private static Weights fitted() {
        Map<Sign, Double> meaning = new EnumMap<>(Sign.class);
        Map<Sign, Double> words = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            meaning.put(sign, sign.weight());
            words.put(sign, sign.weightOfWords());
        }
        return new Weights(meaning, Sign.BIAS, words, Sign.BIAS_OF_WORDS);
    }

    double of(Sign sign, boolean withMeaning) {
        return (withMeaning ? meaning : words).getOrDefault(sign, 0.0);
    }

    double bias(boolean withMeaning) {
        return withMeaning ? bias : biasOfWords;
    }
}
