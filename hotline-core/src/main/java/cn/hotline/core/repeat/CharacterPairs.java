package cn.hotline.core.repeat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chinese characters in pairs of neighbours, the nearest thing to words without a dictionary, and everything else in whole
 * words: what the index's analyser cjk takes a text for.
 */
record CharacterPairs(Set<String> pairs) {

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}]]+");

    static CharacterPairs of(String text) {
        Set<String> pairs = new HashSet<>();
        Matcher run = RUN.matcher(text.toLowerCase(Locale.ROOT));
        while (run.find()) {
            add(run.group(), pairs);
        }
        return new CharacterPairs(pairs);
    }

    private static void add(String run, Set<String> pairs) {
        int first = run.offsetByCodePoints(0, 1);
        if (first == run.length() || !Character.isIdeographic(run.codePointAt(0))) {
            pairs.add(run);
            return;
        }
        int from = 0;
        for (int end = run.offsetByCodePoints(first, 1); ; end = run.offsetByCodePoints(end, 1)) {
            pairs.add(run.substring(from, end));
            if (end == run.length()) {
                return;
            }
            from = run.offsetByCodePoints(from, 1);
        }
    }

    /** One character alone is no name. */
    CharacterPairs withoutSingles() {
        return new CharacterPairs(
                pairs.stream().filter(pair -> pair.length() > 1).collect(Collectors.toSet()));
    }

    CharacterPairs without(CharacterPairs others) {
        return new CharacterPairs(
                pairs.stream().filter(pair -> !others.pairs.contains(pair)).collect(Collectors.toSet()));
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    Stream<String> in(CharacterPairs other) {
        return pairs.stream().filter(other.pairs::contains);
    }

    int sharedWith(CharacterPairs other) {
        return (int) in(other).count();
    }

    /** Dice: twice the shared pairs over all pairs; 1 for equal texts, 0 when either is empty. */
    double likeness(CharacterPairs other) {
        int all = pairs.size() + other.pairs.size();
        return all == 0 ? 0 : 2.0 * sharedWith(other) / all;
    }
}
