package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.machine.Rule.business;

import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Returning an order one is not competent for (Shandong 2020); the cap is the project's own. */
final class ReturnRules {

    private static final int WINDOW_WORKING_DAYS = 2;
    private static final Duration URGENT_WINDOW = Duration.ofHours(2);

    private ReturnRules() {}

    /** Two working days after the dispatch to this unit, urgent orders two hours; the last instant still counts. */
    static final Rule WITHIN_RETURN_WINDOW = business(
            "within-return-window", "已超过退单期限（派单后2个工作日内，紧急诉求2小时内）", f -> !f.now().isAfter(windowEnd(f)));

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

    static final Rule RETURNS_OVER_CAP = business(
            "returns-over-cap",
            "退单申请未超过次数上限，由派单员审批",
            f -> f.order().returnsRequested() > f.policy().returnCap());

    private static Instant windowEnd(Facts f) {
        Instant dispatched = Objects.requireNonNull(f.order().dispatchedAt());
        return f.order().isUrgent()
                ? dispatched.plus(URGENT_WINDOW)
                : f.calendar().closeOfBusinessAfterWorkingDays(dispatched, WINDOW_WORKING_DAYS);
    }
}
