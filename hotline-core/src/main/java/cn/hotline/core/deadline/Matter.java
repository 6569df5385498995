package cn.hotline.core.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clock is started for, as far as rules look at it.
 *
 * @param type name of the appeal's type
 * @param deadlineClass given by the dispatch catalogue; null for the usual deadlines
 * @param category code of the leaf category, {@code <top>.<leaf>}
 * @param units the unit concerned and those above it, nearest first; empty when none is known
 */
public record Matter(String type, boolean urgent, @Nullable String deadlineClass, String category, List<String> units) {
    public Matter {
        units = List.copyOf(units);
    }

    /** Where to look for its rule: each step of {@link RuleMatch#path}, the most specific choice first. */
    List<List<String>> choices() {
        return List.of(
                List.of(RuleMatch.urgency(urgent), RuleMatch.ANYTHING),
                deadlineClass == null ? List.of(RuleMatch.ANYTHING) : List.of(deadlineClass, RuleMatch.ANYTHING),
                orAnything(units),
                List.of(type, RuleMatch.ANYTHING),
                categories());
    }

    private List<String> categories() {
        int dot = category.indexOf('.');
        return dot < 0
                ? List.of(category, RuleMatch.ANYTHING)
                : List.of(category, category.substring(0, dot), RuleMatch.ANYTHING);
    }

    private static List<String> orAnything(List<String> choices) {
        List<String> all = new ArrayList<>(choices);
        all.add(RuleMatch.ANYTHING);
        return all;
    }
}
