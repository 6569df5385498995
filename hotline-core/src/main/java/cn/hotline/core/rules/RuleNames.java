package cn.hotline.core.rules;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.AppealType;
import org.jspecify.annotations.Nullable;

/** Whether what a rule names exists, and whether it can ever apply. */
record RuleNames(DispatchCatalogue catalogue, Units units) {

    void check(WrittenRule rule, @Nullable ClockKind kind, Complaints complaints) {
        if (kind != null && kind.isAlarm()) {
            complaints.add("kind", "no-rule-needed", "“" + kind.label() + "”按审批的日期，不需要规则");
        }
        if (kind != null && kind.isOnlyUrgent() && "NORMAL".equals(rule.urgency())) {
            complaints.add("urgency", "never-applies", "“" + kind.label() + "”只用于紧急诉求");
        }
        if (rule.type() != null) {
            RuleForm.choice(AppealType.class, "type", rule.type(), complaints);
        }
        if (rule.category() != null && catalogue.category(rule.category()) == null) {
            complaints.add("category", "unknown-category", "没有代码为“" + rule.category() + "”的诉求类别");
        }
        if (rule.unit() != null) {
            unit(rule.unit(), kind, complaints);
        }
    }

    /** The order's own clocks that start with it know where the matter lies, but not yet who will handle it. */
    private void unit(String code, @Nullable ClockKind kind, Complaints complaints) {
        Unit unit = units.find(code);
        if (unit == null || !unit.kind().canHandle()) {
            complaints.add("unit", "unknown-unit", "没有代码为“" + code + "”的承办单位");
        } else if (kind != null && kind.startsAtRegistration() && !unit.kind().isArea()) {
            complaints.add("unit", "never-applies", "“" + kind.label() + "”自登记起算，尚无承办单位，只能按属地（区县、镇街、社区）限定");
        }
    }
}
