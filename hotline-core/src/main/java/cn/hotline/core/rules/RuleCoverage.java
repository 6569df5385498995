package cn.hotline.core.rules;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineRule;
import cn.hotline.core.deadline.DeadlineRules;
import cn.hotline.core.deadline.Matter;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * No class may be left without a deadline: every kind, type and urgency has a rule whatever the category and the unit, and
 * every class that the dispatch catalogue gives has a closure of its own.
 */
final class RuleCoverage {

    private final List<DeadlineRule> all;
    private final DeadlineRules rules;

    RuleCoverage(List<DeadlineRule> rules) {
        this.all = rules;
        this.rules = new DeadlineRules(0, rules);
    }

    void check(Set<String> classes, Complaints complaints) {
        for (ClockKind kind : ClockKind.values()) {
            List<String> without = kind.isAlarm() ? List.of() : without(kind);
            if (!without.isEmpty()) {
                complaints.add(
                        "rules", "class-without-deadline", "“" + kind.label() + "”缺少时限：" + String.join("、", without));
            }
        }
        named(classes, complaints);
    }

    /** Without one, its orders would get the usual time and nobody would notice. */
    private void named(Set<String> classes, Complaints complaints) {
        Set<String> without = new TreeSet<>(classes);
        all.stream()
                .filter(rule -> rule.kind() == ClockKind.CLOSE)
                .forEach(rule -> without.remove(String.valueOf(rule.match().deadlineClass())));
        if (!without.isEmpty()) {
            complaints.add("rules", "class-without-deadline", "派单目录使用的时限等级没有办结时限：" + String.join("、", without));
        }
    }

    private List<String> without(ClockKind kind) {
        List<String> classes = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            boolean urgent = urgency == Urgency.URGENT;
            for (AppealType type : AppealType.values()) {
                Matter matter = new Matter(type.name(), urgent, null, "", List.of());
                if ((urgent || !kind.isOnlyUrgent()) && rules.find(kind, matter) == null) {
                    classes.add(urgency.label() + type.label());
                }
            }
        }
        return classes;
    }
}
