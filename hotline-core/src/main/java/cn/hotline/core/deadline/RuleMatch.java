package cn.hotline.core.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a rule is limited to; null stands for every one.
 *
 * @param deadlineClass of orders to which the dispatch catalogue gives it
 * @param unit code of a unit, which stands for those below it too
 * @param type name of an appeal's type
 * @param category code of a leaf, or of a top category for all its leaves
 */
public record RuleMatch(
        @Nullable Boolean urgent,
        @Nullable String deadlineClass,
        @Nullable String unit,
        @Nullable String type,
        @Nullable String category) {

    public static final RuleMatch EVERYTHING = new RuleMatch(null, null, null, null, null);

    static final String ANYTHING = "";

    /** By rank: urgency before class, class before unit, unit before type, type before category. */
    public List<String> path() {
        return List.of(
                urgent == null ? ANYTHING : urgency(urgent),
                orAnything(deadlineClass),
                orAnything(unit),
                orAnything(type),
                orAnything(category));
    }

    static String urgency(boolean urgent) {
        return urgent ? "URGENT" : "NORMAL";
    }

    private static String orAnything(@Nullable String condition) {
        return condition == null ? ANYTHING : condition;
    }
}
