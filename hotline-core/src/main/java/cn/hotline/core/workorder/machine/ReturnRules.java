package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.machine.Rule.business;

import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.Command;
import java.time.Instant;
import java.util.Objects;

/** Returning an order one is not competent for (Shandong 2020); the cap is the project's own. */
final class ReturnRules {

    private ReturnRules() {}

    /** By default two working days after the dispatch to this unit, urgent orders two hours; the last instant counts. */
    static final Rule WITHIN_RETURN_WINDOW = business(
            "within-return-window",
            "已超过退单期限（自派单起，默认2个工作日，紧急诉求2小时）",
            f -> !f.now().isAfter(windowEnd(f)));

    static final Rule NOT_ARBITRATED =
            business("not-arbitrated", "本工单已经裁定，不能再申请退单", f -> !f.order().arbitrated());

    static final Rule COMPETENT_UNIT_IS_ANOTHER = business("competent-unit-is-another", "须提出其他可承办的单位", f -> {
        String unit = f.command(Command.RequestReturn.class).competentUnit();
        Units units = f.units();
        return units.canLead(unit) && !unit.equals(f.order().leadUnit());
    });

    static final Rule RETURNS_WITHIN_CAP = business(
            "returns-within-cap",
            "退单申请已超过次数上限，须由督办员裁定",
            f -> f.order().returnsRequested() <= f.policy().returnCap());

    /** What a supervisor arbitrated binds everybody else. */
    static final Rule ARBITRATION_BINDS = business(
            "arbitration-binds",
            "本工单已经裁定，只有督办员可以改派或撤回",
            f -> !f.order().arbitrated() || f.actor().has(Role.SUPERVISOR));

    static final Rule RETURNS_OVER_CAP = business(
            "returns-over-cap",
            "退单申请未超过次数上限，由派单员审批",
            f -> f.order().returnsRequested() > f.policy().returnCap());

    private static Instant windowEnd(Facts f) {
        Instant dispatched = Objects.requireNonNull(f.order().dispatchedAt());
        return f.order().isUrgent()
                ? dispatched.plus(f.policy().urgentReturnTime())
                : f.calendar()
                        .closeOfBusinessAfterWorkingDays(dispatched, f.policy().returnDays());
    }
}
