package cn.hotline.core.repeat;

import cn.hotline.core.alias.PlaceAliases;
import cn.hotline.core.embedding.AppealText;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an appeal says, taken apart for comparison.
 *
 * @param text title and beginning of the content, in small letters
 * @param names pairs of the title that belong to no everyday word
 * @param named the title's stretches of at least two characters that no everyday word covers
 * @param problems what the matter is, by the title and by its first sentences
 * @param heads see {@link PlaceWords#heads}
 * @param numbers of the title
 */
record Wording(
        String text,
        CharacterPairs inTitle,
        CharacterPairs inText,
        CharacterPairs names,
        List<String> named,
        BitSet titleProblems,
        BitSet problems,
        List<Set<String>> heads,
        Map<String, Set<String>> areas,
        Map<String, Set<String>> numbers,
        Map<String, Set<String>> numbersInText) {

    /** Where people say what the matter is; further down they complain about everything. */
    private static final int FIRST_SENTENCES = 150;

    /** @param aliases of places, each replaced by what it means */
    static Wording of(AppealText appeal, PlaceAliases aliases) {
        String title = aliases.replaceIn(appeal.title().toLowerCase(Locale.ROOT));
        String text = aliases.replaceIn(appeal.text().toLowerCase(Locale.ROOT));
        String bare = Vocabulary.OF_APPEALS.withoutEverydayWords(
                PlaceWords.AREA.matcher(title).replaceAll(" "));
        int beginning = Math.min(text.length(), title.length() + 1 + FIRST_SENTENCES);
        return new Wording(
                text,
                CharacterPairs.of(title),
                CharacterPairs.of(text),
                CharacterPairs.of(bare).withoutSingles(),
                Stream.of(bare.split("[^\\p{L}\\p{N}]+"))
                        .filter(name -> name.length() > 1)
                        .toList(),
                Vocabulary.OF_APPEALS.problemsIn(title),
                Vocabulary.OF_APPEALS.problemsIn(text.substring(0, beginning)),
                PlaceWords.heads(title),
                PlaceWords.areas(title),
                PlaceWords.numbers(title),
                PlaceWords.numbers(text));
    }

    /** How strongly the problem shows: 2 in the title, 1 in the first sentences only. */
    int weightOf(int problem) {
        return (titleProblems.get(problem) ? 1 : 0) + (problems.get(problem) ? 1 : 0);
    }

    /** The longest stretch of the title's names that the text mentions; empty when it mentions none. */
    String longestNameIn(String text) {
        String longest = "";
        for (String name : named) {
            for (int from = 0; from + longest.length() < name.length(); from++) {
                int end = from + Math.max(2, longest.length() + 1);
                while (end <= name.length() && text.contains(name.substring(from, end))) {
                    longest = name.substring(from, end++);
                }
            }
        }
        return longest;
    }
}
