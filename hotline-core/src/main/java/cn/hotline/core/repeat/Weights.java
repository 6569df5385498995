package cn.hotline.core.repeat;

import java.util.EnumMap;
import java.util.Map;

/** What each sign counts, where vectors are known and where words alone are. */
record Weights(Map<Sign, Double> meaning, Map<Sign, Double> words) {

    /** @param changed of the weights beside vectors, what the house has tuned */
    static Weights fitted(Map<Sign, Double> changed) {
        Map<Sign, Double> meaning = new EnumMap<>(Sign.class);
        Map<Sign, Double> words = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            meaning.put(sign, changed.getOrDefault(sign, sign.weight()));
            words.put(sign, sign.weightOfWords());
        }
        return new Weights(meaning, words);
    }

    double of(Sign sign, boolean withMeaning) {
        return (withMeaning ? meaning : words).getOrDefault(sign, 0.0);
    }
}
