package cn.hotline.core.repeat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The pairs of neighbouring letters, digits and characters of a text, the nearest thing to words without a dictionary. */
final class CharacterPairs {

    private final Set<Long> pairs = new HashSet<>();

    CharacterPairs(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int before = -1;
        for (int c : folded.codePoints().toArray()) {
            boolean counts = Character.isLetterOrDigit(c);
            if (counts && before >= 0) {
                pairs.add(((long) before << Integer.SIZE) | c);
            }
            before = counts ? c : -1;
        }
    }

    int sharedWith(CharacterPairs other) {
        return (int) pairs.stream().filter(other.pairs::contains).count();
    }

    /** Dice: twice the shared pairs over all pairs; 1 for equal texts, 0 when either is empty. */
    double likeness(CharacterPairs other) {
        int all = pairs.size() + other.pairs.size();
        return all == 0 ? 0 : 2.0 * sharedWith(other) / all;
    }
}
