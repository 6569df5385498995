package cn.hotline.core.repeat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The everyday words of appeals: those that say what the matter is, and those that say nothing. */
final class Vocabulary {

    static final Vocabulary OF_APPEALS = new Vocabulary();

    private static final int LONGEST = 8;

    private final List<String> problems = new ArrayList<>();
    private final Map<String, BitSet> everyday = new HashMap<>();
    private final BitSet beginnings = new BitSet(Character.MAX_VALUE);

    private Vocabulary() {
        lines("problems.tsv").map(line -> line.split("[\t ]")).forEach(line -> {
            for (int i = 1; i < line.length; i++) {
                know(line[i]).set(problems.size());
            }
            problems.add(line[0]);
        });
        lines("ordinary-words.txt").flatMap(line -> Stream.of(line.split(" "))).forEach(this::know);
    }

    private BitSet know(String word) {
        beginnings.set(word.charAt(0));
        return everyday.computeIfAbsent(word, none -> new BitSet());
    }

    /** For people. */
    String problem(int index) {
        return problems.get(index);
    }

    /** What the matter is, by index. */
    BitSet problemsIn(String text) {
        BitSet found = new BitSet(problems.size());
        for (int at = 0; at < text.length(); at++) {
            if (beginnings.get(text.charAt(at))) {
                for (int end = Math.min(text.length(), at + LONGEST); end > at; end--) {
                    BitSet problem = everyday.get(text.substring(at, end));
                    if (problem != null) {
                        found.or(problem);
                    }
                }
            }
        }
        return found;
    }

    /** What is left of a title without everyday words, blank where they stood: names of estates, streets, companies. */
    String withoutEverydayWords(String title) {
        StringBuilder names = new StringBuilder();
        int at = 0;
        while (at < title.length()) {
            int skipped = everydayAt(title, at);
            names.append(skipped == 0 ? title.charAt(at) : ' ');
            at += Math.max(1, skipped);
        }
        return names.toString();
    }

    private int everydayAt(String title, int at) {
        if (!beginnings.get(title.charAt(at))) {
            return 0;
        }
        for (int end = Math.min(title.length(), at + LONGEST); end > at; end--) {
            if (everyday.containsKey(title.substring(at, end))) {
                return end - at;
            }
        }
        return 0;
    }

    private static Stream<String> lines(String name) {
        try (InputStream file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/repeat/" + name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
