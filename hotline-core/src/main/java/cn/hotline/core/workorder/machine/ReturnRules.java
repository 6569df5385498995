package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.machine.Rule.business;

import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.Command;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
            f -> !f.order().arbitrated() || PeopleRules.isSupervisor(f.actor()));

    /** The order was taken from the unit that it was arbitrated to, or is called back; only that unit is named without a supervisor. */
    static final Rule NAMES_ARBITRATED_UNIT = business(
            "arbitrated-unit-leads",
            "本工单已经裁定，只有督办员可以另派其他单位主办",
            f -> ARBITRATION_BINDS.test().test(f)
                    || Objects.equals(namedLead(f), f.file().lastLead()));

    static final Rule RETURNS_OVER_CAP = business(
            "returns-over-cap",
            "退单申请未超过次数上限，由派单员审批",
            f -> f.order().returnsRequested() > f.policy().returnCap());

    private static @Nullable String namedLead(Facts f) {
        if (f.command() instanceof Command.RecordCallback callback) {
            return callback.leadUnit() == null ? f.order().leadUnit() : callback.leadUnit();
        }
        return f.command(Command.NamesLead.class).leadUnit();
    }

    private static Instant windowEnd(Facts f) {
        Instant dispatched = Objects.requireNonNull(f.order().dispatchedAt());
        return f.order().isUrgent()
                ? dispatched.plus(f.policy().urgentReturnTime())
                : f.calendar()
                        .closeOfBusinessAfterWorkingDays(dispatched, f.policy().returnDays());
    }
}
