package cn.hotline.core.rules;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineRule;
import cn.hotline.core.deadline.DeadlineRules;
import cn.hotline.core.deadline.Matter;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Urgency;
import java.util.ArrayList;
import java.util.List;

/** No class may be left without a deadline: every kind, type and urgency has a rule whatever the category and the unit. */
final class RuleCoverage {

    private final DeadlineRules rules;

    RuleCoverage(List<DeadlineRule> rules) {
        this.rules = new DeadlineRules(0, rules);
    }

    void check(Complaints complaints) {
        for (ClockKind kind : ClockKind.values()) {
            List<String> without = kind.isAlarm() ? List.of() : without(kind);
            if (!without.isEmpty()) {
                complaints.add(
                        "rules", "class-without-deadline", "“" + kind.label() + "”缺少时限：" + String.join("、", without));
            }
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
