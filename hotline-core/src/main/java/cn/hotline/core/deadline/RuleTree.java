package cn.hotline.core.deadline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one kind, found by a few look-ups however many there are. Of all rules that apply the first in this order
 * wins: one for the urgency; then one for the class of deadlines; then one for the unit, a nearer unit before those above it; then one for the type; then one
 * for the category, a leaf before its top. Two rules are of equal rank only with equal conditions.
 */
final class RuleTree {
    private final Map<String, RuleTree> branches = new HashMap<>();
    private @Nullable DeadlineRule rule;

    /** @return the rule that stands in the same place, null when it was free and has been taken */
    @Nullable
    DeadlineRule put(DeadlineRule added) {
        RuleTree place = this;
        for (String step : added.match().path()) {
            place = place.branches.computeIfAbsent(step, _ -> new RuleTree());
        }
        DeadlineRule before = place.rule;
        place.rule = before == null ? added : before;
        return before;
    }

    @Nullable
    DeadlineRule find(Matter matter) {
        return find(matter.choices(), 0);
    }

    private @Nullable DeadlineRule find(List<List<String>> choices, int step) {
        if (step == choices.size()) {
            return rule;
        }
        for (String choice : choices.get(step)) {
            RuleTree branch = branches.get(choice);
            DeadlineRule found = branch == null ? null : branch.find(choices, step + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
