package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.machine.Rule.business;
import static cn.hotline.core.workorder.machine.Rule.routing;

import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.WorkOrder;
import cn.hotline.core.workorder.WorkOrderPolicy;

/** When a unit may reply, whether the centre reads the reply first, and whether the citizen is called back. */
final class ReplyRules {

    private static final int SCATTER = 0x9E3779B9;

    private ReplyRules() {}

    /** First contact, then reply; waived when nobody can be contacted, contact failed often enough, or it is sealed. */
    static final Rule CONTACT_MADE_OR_WAIVED = business(
            "contact-made-or-waived",
            "提交答复前须先行联系诉求人（匿名无联系方式、三次联系未果或保密的除外）",
            f -> f.order().contactedAt() != null
                    || !f.order().contactable()
                    || f.order().sealed()
                    || f.order().failedContacts() >= f.policy().contactAttempts());

    static final Rule UNSOLVED_HAS_REASON = business("unsolved-has-reason", "未解决的须说明原因", f -> {
        Command.SubmitReply reply = f.command(Command.SubmitReply.class);
        return reply.solved()
                || (reply.unsolvedReason() != null && !reply.unsolvedReason().isBlank());
    });

    static final Rule URGENT =
            business("urgent-order", "只有紧急诉求须当日反馈", f -> f.order().isUrgent());

    static final Rule FEEDBACK_STILL_OWED = business(
            "feedback-still-owed",
            "当日反馈已经完成或已免除",
            f -> f.order().fedBackAt() == null && !f.order().feedbackExcused());

    static final Rule REVIEW_DUE = routing("review-due", f -> reviewDue(f.order()));

    static final Rule CALLBACK_DUE = routing("callback-due", f -> callbackDue(f.order(), f.policy()));

    private static boolean reviewDue(WorkOrder order) {
        return order.type() == AppealType.COMPLAINT
                || order.type() == AppealType.WHISTLEBLOWER_REPORT
                || order.rehandles() > 0;
    }

    /**
     * All closures by default; a sample when configured so, drawn from the order's id, so that every instance and every
     * repetition draws the same. A commendation has no callback, nor has an order without a telephone number.
     */
    static boolean callbackDue(WorkOrder order, WorkOrderPolicy policy) {
        boolean possible = order.contactable() && order.type() != AppealType.COMMENDATION;
        int draw = Integer.remainderUnsigned(Long.hashCode(order.id()) * SCATTER >>> 8, 100);
        return possible && (order.rehandles() > 0 || draw < policy.callbackPercent());
    }
}
