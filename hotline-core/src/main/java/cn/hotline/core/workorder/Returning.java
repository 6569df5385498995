package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A unit says it is not competent. Until the centre has decided, it keeps the contact with the citizen. */
final class Returning {

    private Returning() {}

    static void requested(CaseDraft d, Command.RequestReturn c) {
        String unit = Objects.requireNonNull(d.order.leadUnit);
        d.order.returnsRequested++;
        d.dispute = new Dispute.Raised(unit, Objects.requireNonNull(c.code()), c.competentUnit(), c.attachment());
        d.changeLead(part -> {
            d.stopClocks(CaseDraft.ofAssignment(part.no()));
            return part;
        });
        d.startClock(ClockKind.RETURN_DECISION, null, 0);
    }

    static void approved(CaseDraft d) {
        settled(d, ReturnDecision.APPROVED, null);
        d.endLead();
        d.lapseExtensions();
        d.order.dispatchedAt = null;
        d.startClock(ClockKind.DISPATCH, null, 0);
    }

    /** A rejection counts as signed for now. */
    static void rejected(CaseDraft d) {
        settled(d, ReturnDecision.REJECTED, d.order.leadUnit);
        d.changeLead(part -> part.signedAt() == null ? part.signed(d.now) : part);
    }

    /** The record binds the order, and proposes that the catalogue names the unit from now on. */
    static void arbitrated(CaseDraft d, Command.Arbitrate c) {
        String from = Objects.requireNonNull(d.order.leadUnit);
        settled(d, ReturnDecision.ARBITRATED, c.leadUnit());
        d.order.arbitrated = true;
        if (!from.equals(c.leadUnit())) {
            d.proposal = new CatalogueProposal(from, c.leadUnit(), c.reason());
        }
    }

    static void settled(CaseDraft d, ReturnDecision decision, @Nullable String unit) {
        d.stopClock(ClockKind.RETURN_DECISION);
        d.dispute = new Dispute.Settled(decision, unit);
    }

    /** The order ends, or follows another one, before anybody decided. */
    static void lapsed(CaseDraft d) {
        if (d.from == State.RETURN_REVIEW || d.order.mergedFrom == State.RETURN_REVIEW) {
            d.dispute = new Dispute.Settled(ReturnDecision.LAPSED, null);
        }
    }

    /** After a granted return the order goes to somebody whom the catalogue does not name, but it names who returned it. */
    static void learned(CaseDraft d, Command.NamesLead c) {
        String to = Objects.requireNonNull(c.leadUnit());
        WorkOrder order = d.order;
        boolean returned = order.returnsRequested > 0;
        String named = returned ? d.catalogueUnit() : null;
        boolean byReturner = d.assignments.all().stream()
                .anyMatch(part ->
                        part.role() == AssignmentRole.LEAD && part.unit().equals(named));
        if (named != null && byReturner && !named.equals(to)) {
            String basis = switch (c) {
                case Command.Dispatch dispatch -> dispatch.reason();
                case Command.Reassign reassign -> reassign.reason();
                case Command.Arbitrate arbitrate -> arbitrate.reason();
            };
            d.proposal = new CatalogueProposal(named, to, basis == null ? "退单获准后改派其他单位" : basis);
        }
    }
}
