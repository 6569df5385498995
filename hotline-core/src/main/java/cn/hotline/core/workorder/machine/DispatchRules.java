package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.machine.Rule.business;

import cn.hotline.core.organisation.Unit;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Assignment;
import cn.hotline.core.workorder.AssignmentRole;
import cn.hotline.core.workorder.Command;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What may be answered at once, and which unit may be given an order (Jinan 2019: to a street, a department, or both). */
final class DispatchRules {

    private DispatchRules() {}

    /** Complaints, reports of wrongdoing and urgent matters always go to a unit. */
    static final Rule MAY_ANSWER_DIRECTLY = business(
            "may-answer-directly",
            "投诉、举报和紧急诉求不能直接答复办结",
            f -> f.order().type() != AppealType.COMPLAINT
                    && f.order().type() != AppealType.WHISTLEBLOWER_REPORT
                    && !f.order().isUrgent());

    static final Rule LEAD_UNIT_CAN_HANDLE = business(
            "lead-unit-open-and-competent",
            "主办单位不存在承办职能或已撤销",
            f -> f.units().canLead(f.command(Command.NamesLead.class).leadUnit()));

    static final Rule PARTNER_NEVER_LEADS = business(
            "partner-never-leads",
            "社会组织、物业服务企业、业主委员会只能协办，不能主办",
            f -> !f.units().isPartner(f.command(Command.NamesLead.class).leadUnit()));

    static final Rule INDEPENDENT_UNITS_CAN_HANDLE = business(
            "independent-units-open-and-competent",
            "独立承办单位须为可主办的单位，不得重复，也不得与主办、协办单位相同",
            f -> independentUnitsFit(f, f.command(Command.NamesLead.class)));

    /** A social organisation works under a contract, known of the unit or named with the command (A32). */
    static final Rule UNDER_CONTRACT = business(
            "social-organisation-under-contract",
            "社会组织须有合同方可协办，请填写合同编号",
            f -> f.command() instanceof Command.AddHandler c
                    ? c.contract() != null || !f.units().lacksContract(c.unit())
                    : f.command(Command.NamesLead.class).coHandlers().stream().noneMatch(f.units()::lacksContract));

    /** A28: a community goes straight to a department of its own district, and so does whoever works on what was passed down. */
    static final Rule ASKED_WITHIN_OWN_DISTRICT = business(
            "asked-within-own-district",
            "社区和承接下派的单位只能直接请本区县的部门、区县二级平台，或本街道（镇）、本社区的社会组织、物业服务企业、业主委员会协办",
            f -> f.actor().ofCentre()
                    || !asksDirectly(f)
                    || f.units()
                            .canAskDirectly(
                                    f.actor().unit(),
                                    f.command(Command.AddHandler.class).unit()));

    static final Rule CO_HANDLERS_CAN_HANDLE = business(
            "co-handlers-open-and-competent",
            "协办单位须为可承办的单位，不得重复，也不得与主办单位相同",
            f -> distinctAndOpen(f, f.command(Command.NamesLead.class)));

    static final Rule OTHER_LEAD_UNIT = business(
            "other-lead-unit",
            "改派须选择其他单位",
            f -> !Objects.equals(
                    f.command(Command.NamesLead.class).leadUnit(), f.order().leadUnit()));

    static final Rule ADDED_UNIT_CAN_HANDLE = business("added-unit-open-and-new", "加派单位须为可承办的单位，且尚未参与本工单", f -> {
        String unit = f.command(Command.AddHandler.class).unit();
        return f.units().canHelp(unit) && f.file().openPartOf(unit) == null;
    });

    static final Rule HOLDS_A_PART = business(
            "by-holding-unit",
            "只有正在承办本工单的单位可以下派",
            f -> f.file().openPartOf(f.actor().unit()) != null);

    /** A street to its communities and grids, a community to its grids, a sub-centre within its district. */
    static final Rule PASSED_TO_UNIT_BELOW = business(
            "passed-to-unit-below",
            "只能下派给本单位下属的可承办单位，区县二级平台可下派给本区县的街道（镇）、部门和社区",
            f -> f.units().canPassDown(f.actor().unit(), passedTo(f)));

    static final Rule PASSED_TO_NEW_UNIT =
            business("passed-to-new-unit", "该单位已在承办本工单", f -> f.file().openPartOf(passedTo(f)) == null);

    private static String passedTo(Facts f) {
        return f.command(Command.PassDown.class).unit();
    }

    private static boolean asksDirectly(Facts f) {
        Unit asking = f.units().find(f.actor().unit());
        Assignment part = f.file().openPartOf(f.actor().unit());
        return (asking != null && asking.kind().isBelowTownLevel())
                || (part != null && part.role() == AssignmentRole.DELEGATE);
    }

    private static boolean independentUnitsFit(Facts f, Command.NamesLead command) {
        List<String> independent = command.independent();
        return new HashSet<>(independent).size() == independent.size()
                && !independent.contains(command.leadUnit())
                && command.coHandlers().stream().noneMatch(independent::contains)
                && independent.stream().allMatch(f.units()::canLead);
    }

    /** Whoever answers in the dissolved unit's stead must be able to; a partner can follow a partner. */
    static final Rule SUCCESSOR_CAN_HANDLE = business("successor-open-and-competent", "承接单位不存在承办职能或已撤销", f -> {
        Command.SucceedUnit succession = f.command(Command.SucceedUnit.class);
        Assignment part = f.file().openPartOf(succession.from());
        boolean answers = succession.from().equals(f.order().leadUnit())
                || part != null && part.role() != AssignmentRole.CO_HANDLER;
        return !succession.to().equals(succession.from())
                && (answers ? f.units().canLead(succession.to()) : f.units().canHelp(succession.to()));
    });

    private static boolean distinctAndOpen(Facts f, Command.NamesLead command) {
        List<String> others = command.coHandlers();
        return new HashSet<>(others).size() == others.size()
                && !others.contains(command.leadUnit())
                && others.stream().allMatch(f.units()::canHelp);
    }
}
