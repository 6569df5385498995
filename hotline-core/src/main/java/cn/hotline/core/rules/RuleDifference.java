package cn.hotline.core.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One rule that two sets do not have alike, by its id.
 *
 * @param before null when it is new
 * @param after null when it is gone
 */
public record RuleDifference(
        String id, @Nullable WrittenRule before, @Nullable WrittenRule after) {

    /** In the order of the new set, then what is gone. */
    static List<RuleDifference> between(List<WrittenRule> before, List<WrittenRule> after) {
        Map<String, WrittenRule> old = new LinkedHashMap<>();
        before.forEach(rule -> old.put(String.valueOf(rule.id()), rule));
        List<RuleDifference> differences = new ArrayList<>();
        for (WrittenRule rule : after) {
            WrittenRule earlier = old.remove(String.valueOf(rule.id()));
            if (!rule.equals(earlier)) {
                differences.add(new RuleDifference(String.valueOf(rule.id()), earlier, rule));
            }
        }
        old.forEach((id, rule) -> differences.add(new RuleDifference(id, rule, null)));
        return differences;
    }
}
