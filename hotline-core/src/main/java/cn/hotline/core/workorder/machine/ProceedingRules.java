package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.machine.Rule.business;

import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Proceeding;
import cn.hotline.core.workorder.ProceedingKind;
import cn.hotline.core.workorder.ProceedingState;

/** Extensions (Shandong 2020). */
final class ProceedingRules {

    private ProceedingRules() {}

    static final Rule BEFORE_DEADLINE = business("before-deadline", "须在办理时限届满前申请、审批延期", f -> {
        DeadlineClock clock = f.file().workClock();
        return clock != null && clock.status() == ClockStatus.RUNNING && !clock.isOverdue(f.now());
    });

    static final Rule EXTENSION_UNDECIDED = business("extension-undecided", "该延期申请已经审批或已失效", f -> {
        Proceeding asked =
                f.file().proceeding(f.command(Command.OnProceeding.class).proceeding());
        return asked == null || asked.state() == ProceedingState.REQUESTED;
    });

    static final Rule NONE_PENDING = business(
            "no-extension-pending",
            "已有待审批的延期申请",
            f -> f.file().proceedings().stream()
                    .noneMatch(p -> p.kind() == ProceedingKind.EXTENSION && p.state() == ProceedingState.REQUESTED));

    static final Rule WITHIN_EXTENSION_CAP = business(
            "within-extension-cap",
            "延期累计不得超过规定天数（默认10个工作日）",
            f -> granted(f) + f.command(Command.RequestExtension.class).workingDays()
                    <= f.policy().extensionDays());

    static final Rule SECOND_BY_SUPERVISOR = business(
            "second-extension-by-supervisor",
            "第二次延期须由督办员审批",
            f -> granted(f) == 0 || f.actor().has(Role.SUPERVISOR));

    private static int granted(Facts f) {
        return f.file().proceedings().stream()
                .filter(p -> p.kind() == ProceedingKind.EXTENSION && p.state() == ProceedingState.APPROVED)
                .map(Proceeding::workingDays)
                .mapToInt(days -> days == null ? 0 : days)
                .sum();
    }
}
