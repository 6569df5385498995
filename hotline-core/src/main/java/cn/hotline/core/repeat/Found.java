package cn.hotline.core.repeat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a search brought in: candidates, each once, and what is needed to compare them. */
record Found(List<Candidate> candidates, Rarity rarity, Meaning meaning) {

    static List<Candidate> union(List<Candidate> byWords, List<Candidate> byMeaning) {
        List<Candidate> union = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (List<Candidate> part : List.of(byWords, byMeaning)) {
            part.stream().filter(candidate -> numbers.add(candidate.number())).forEach(union::add);
        }
        return union;
    }
}
