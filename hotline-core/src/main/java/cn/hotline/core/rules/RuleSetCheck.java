package cn.hotline.core.rules;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that is wrong with a set, rule by rule and as a whole.
 *
 * @param classes of deadlines that the dispatch catalogue gives while the set is in force
 */
record RuleSetCheck(RuleNames names, RuleLimits limits, Set<String> classes) {

    private static final int MOST_RULES = 1_000;

    /** The places a rule can take: there is room for one in each. */
    private record Place(ClockKind kind, List<String> conditions) {}

    void check(@Nullable List<@Nullable WrittenRule> rules, Complaints complaints) {
        if (rules == null || rules.isEmpty() || rules.size() > MOST_RULES) {
            complaints.add("rules", rules == null ? "required" : "out-of-range", "须有 1 至 " + MOST_RULES + " 条规则");
            return;
        }
        Map<String, Integer> ids = new HashMap<>();
        Map<Place, Integer> places = new LinkedHashMap<>();
        List<DeadlineRule> covering = new ArrayList<>();
        for (int no = 0; no < rules.size(); no++) {
            WrittenRule rule = rules.get(no);
            Complaints about = complaints.about(no);
            if (rule == null) {
                about.add("id", "required", "规则不能为空");
            } else {
                one(rule, about);
                unique(rule, no, ids, about);
                place(rule, no, places, covering, about);
            }
        }
        new RuleCoverage(covering).check(classes, complaints);
    }

    private void one(WrittenRule rule, Complaints about) {
        DeadlineRule read = RuleForm.read(rule, about);
        names.check(rule, RuleForm.kindOf(rule), about);
        if (read != null) {
            limits.check(rule, read, about);
        }
    }

    private static void unique(WrittenRule rule, int no, Map<String, Integer> ids, Complaints about) {
        Integer earlier = rule.id() == null ? null : ids.putIfAbsent(rule.id(), no);
        if (earlier != null) {
            about.add("id", "duplicate-id", "与第 " + (earlier + 1) + " 条规则编号相同");
        }
    }

    /** A rule that is wrong in other ways still covers its class, so that each mistake is told once. */
    private static void place(
            WrittenRule rule, int no, Map<Place, Integer> places, List<DeadlineRule> covering, Complaints about) {
        DeadlineRule standIn = RuleForm.standIn(rule, no);
        if (standIn == null) {
            return;
        }
        Place place = new Place(standIn.kind(), standIn.match().path());
        Integer earlier = places.putIfAbsent(place, no);
        if (earlier == null) {
            covering.add(standIn);
        } else {
            about.add("kind", "equal-rank", "与第 " + (earlier + 1) + " 条规则的适用条件相同，无法判定先后");
        }
    }
}
