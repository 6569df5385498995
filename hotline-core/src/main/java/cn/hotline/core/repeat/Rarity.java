package cn.hotline.core.repeat;

import java.util.Map;

/**
 * What a shared pair of characters is worth: a name that few appeals mention says more than a word that all use.
 *
 * @param holding by pair, how many appeals hold it; absent where none does
 * @param all appeals
 */
public record Rarity(Map<String, Long> holding, long all) {

    private static final CharacterPairs NOTHING = CharacterPairs.of("");

    /** Pairs that are rarer are not worth more, however many appeals there are. */
    private static final double MOST = 9;

    /** Below are the words of everybody. */
    private static final double EVERYDAY = 4.5;

    /** As BM25 weighs it. */
    double of(String pair) {
        long with = Math.min(holding.getOrDefault(pair, 0L), all);
        return Math.min(MOST, Math.log1p((all - with + 0.5) / (with + 0.5)));
    }

    /** How much rarer than everyday words. */
    double rareness(String pair) {
        return Math.max(0, of(pair) - EVERYDAY);
    }

    /** Which part of the pairs the other has too, by weight; 0 to 1. */
    double shareOf(CharacterPairs pairs, CharacterPairs other) {
        return shareOf(pairs, other, NOTHING);
    }

    /** @param twice pairs that count twice */
    double shareOf(CharacterPairs pairs, CharacterPairs other, CharacterPairs twice) {
        double all = 0;
        double shared = 0;
        for (String pair : pairs.pairs()) {
            double weight = twice.pairs().contains(pair) ? 2 * of(pair) : of(pair);
            all += weight;
            shared += other.pairs().contains(pair) ? weight : 0;
        }
        return all == 0 ? 0 : shared / all;
    }
}
