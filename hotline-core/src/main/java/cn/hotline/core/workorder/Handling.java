package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;

/** The lead unit at work: signed for, in touch with the citizen, feedback given. */
final class Handling {

    private Handling() {}

    static void signedFor(CaseDraft d) {
        d.changeLead(part -> {
            d.stopClocks(CaseDraft.ofAssignment(part.no()).and(CaseDraft.ofKind(ClockKind.SIGN)));
            return part.signed(d.now);
        });
    }

    static void contacted(CaseDraft d, Command.RecordContact c) {
        if (!c.reached()) {
            d.order.failedContacts++;
        } else if (d.order.contactedAt == null) {
            d.order.contactedAt = d.now;
            d.changeLead(part -> part.contacted(d.now));
        }
        if (c.reached() || d.order.failedContacts >= d.policy.contactAttempts()) {
            d.stopClocks(CaseDraft.ofKind(ClockKind.CONTACT));
        }
    }

    static void fedBack(CaseDraft d) {
        d.order.fedBackAt = d.order.fedBackAt == null ? d.now : d.order.fedBackAt;
        d.changeLead(part -> part.fedBack(d.now));
        d.stopClock(ClockKind.FEEDBACK);
    }

    static void excused(CaseDraft d) {
        d.order.feedbackExcused = true;
        d.stopClock(ClockKind.FEEDBACK);
    }
}
