package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.machine.Rule.business;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.Assignment;

/** Whose order it is. Roles alone are checked before the machine; these rules compare people with the order. */
final class PeopleRules {

    private PeopleRules() {}

    static final Rule BY_LEAD_UNIT = business(
            "by-lead-unit",
            "只有主办单位可以进行此操作",
            f -> f.actor().unit() != null && f.actor().unit().equals(f.order().leadUnit()));

    /** A return, a reply, a release is decided by the centre, never by a unit about itself. */
    static final Rule BY_CENTRE =
            business("by-centre", "此事项由热线中心审批", f -> f.actor().ofCentre());

    static final Rule HAS_LEAD_UNIT =
            business("has-lead-unit", "工单尚无承办单位", f -> f.order().leadUnit() != null);

    static final Rule BY_CENTRE_OR_ANSWERING_UNIT = business(
            "by-centre-or-answering-unit",
            "只有热线中心、主办单位、独立承办单位或承接下派的单位可以加派协办",
            f -> f.actor().ofCentre() || f.file().isAnsweredForBy(f.actor().unit()));

    static final Rule NOT_THE_AUTHOR = business(
            "not-the-author",
            "答复人不得审核本人提交的答复",
            f -> !f.actor().ref().equals(f.order().repliedBy()));

    /** A sealed appellant is contacted through the centre only; otherwise the lead unit makes contact. */
    static final Rule MAY_CONTACT = business(
            "may-contact-appellant",
            "保密诉求人由热线中心联系，其他诉求由主办单位联系",
            f -> f.order().sealed() ? f.actor().ofCentre() : BY_LEAD_UNIT.test().test(f));

    /** The handler never calls back its own order, nor does any unit that ever handled it. */
    static final Rule NOT_BY_HANDLING_UNIT = business(
            "not-by-handling-unit",
            "承办单位不得回访本单位办理的工单",
            f -> !f.actor().ref().equals(f.order().repliedBy())
                    && f.file().assignments().stream()
                            .map(Assignment::unit)
                            .noneMatch(unit -> unit.equals(f.actor().unit())));

    static final Rule BY_ASSIGNED_UNIT = business(
            "by-assigned-unit",
            "只有该协办单位可以进行此操作",
            f -> f.assignment().unit().equals(f.actor().unit()));

    /** The centre; of what was passed down, the unit that passed it down too. */
    static final Rule BY_WHO_DECIDES_RELEASE = business(
            "by-centre-or-passing-unit",
            "协办退出由热线中心审批，下派的由下派单位或热线中心审批",
            f -> f.actor().ofCentre()
                    || (f.actor().unit() != null
                            && f.actor().unit().equals(f.assignment().decidesRelease())));

    static final Rule BY_PROCEEDING_UNIT = business(
            "by-unit-concerned",
            "只有该事项涉及的单位可以进行此操作",
            f -> f.actor().unit() != null
                    && f.actor().unit().equals(f.proceeding().unit()));

    static final Rule NOT_THE_REQUESTER = business(
            "not-the-requester",
            "申请人及申请单位不得审批本单位的申请",
            f -> !f.actor().ref().equals(f.proceeding().openedBy())
                    && (f.actor().unit() == null
                            || !f.actor().unit().equals(f.proceeding().unit())));

    static final Rule BY_SUPERVISOR = business("by-supervisor", "此操作须由热线中心的督办员进行", f -> isSupervisor(f.actor()));

    /** The role alone may be anybody's, also in a unit that the dispute is about. */
    static boolean isSupervisor(Actor actor) {
        return actor.cityWide() && actor.has(Role.SUPERVISOR);
    }
}
