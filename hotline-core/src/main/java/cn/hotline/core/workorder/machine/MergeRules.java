package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.machine.Rule.business;
import static cn.hotline.core.workorder.machine.Rule.routing;

import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.State;

/** Which orders may be worked on through which other one (A21). */
final class MergeRules {

    private MergeRules() {}

    private static final Rule TARGET_IS_OPEN = business(
            "merge-target-open",
            "并入的主单须存在且仍在办理：尚未答复、未办结、未被并单",
            f -> f.target() != null && f.target().order().state().isInHands());

    private static final Rule TARGET_IS_ANOTHER = business(
            "merge-target-is-another",
            "工单不能并入自身",
            f -> f.target() == null || f.target().order().id() != f.order().id());

    private static final Rule LEADS_NO_OTHERS = business(
            "leads-no-merged-orders", "本工单已有并入的工单，须先取消并单", f -> f.order().members() == 0);

    private static final Rule TARGET_LEADS_FEW = business(
            "merge-within-cap",
            "并入同一主单的工单最多 " + CaseStore.MOST_MEMBERS + " 件，请另选主单",
            f -> f.target() == null || f.target().order().members() < CaseStore.MOST_MEMBERS);

    /** Members are answered with the lead's reply, and its unit reads them: a sealed identity bears neither. */
    private static final Rule NEITHER_IS_SEALED = business(
            "sealed-alone",
            "保密的诉求须单独办理，不能并入其他工单，其他工单也不能并入",
            f -> !f.order().sealed()
                    && (f.target() == null || !f.target().order().sealed()));

    /** Whoever owes no feedback, or has given its own, would answer for one that is still owed. */
    private static final Rule FEEDBACK_STAYS_OWED = business(
            "urgent-under-urgent",
            "紧急工单尚欠当日反馈，只能并入同样尚欠当日反馈的紧急工单：请先反馈，或以本工单为主单",
            f -> f.target() == null || !f.file().owesFeedback() || f.target().owesFeedback());

    static final Rule[] MAY_MERGE = {
        TARGET_IS_ANOTHER, TARGET_IS_OPEN, LEADS_NO_OTHERS, TARGET_LEADS_FEW, NEITHER_IS_SEALED, FEEDBACK_STAYS_OWED
    };

    static Rule mergedFrom(State state) {
        return routing("merged-from-" + state, f -> f.order().mergedFrom() == state);
    }
}
