package cn.hotline.core.issue;

import cn.hotline.core.issue.Event.By;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.PermittedCommands;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Refusal.RefusedRule;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.WorkOrder;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people have orders of one issue worked on as one (A21), or each by itself again. All of the named orders or none;
 * each goes through its own desk. Every method throws {@link IssueRefused} or {@link Refusal}.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class MergeDesk {

    private static final Set<Role> WHO = EnumSet.of(Role.DISPATCHER, Role.SUPERVISOR);

    private final Deciding deciding;
    private final IssueStore store;
    private final IssueBook book;
    private final CaseStore cases;
    private final WorkOrderDesk desk;
    private final PermittedCommands permitted;
    private final FieldCheck fields;

    MergeDesk(
            Deciding deciding,
            IssueStore store,
            IssueBook book,
            CaseStore cases,
            WorkOrderDesk desk,
            PermittedCommands permitted,
            FieldCheck fields) {
        this.deciding = deciding;
        this.store = store;
        this.book = book;
        this.cases = cases;
        this.desk = desk;
        this.permitted = permitted;
        this.fields = fields;
    }

    /**
     * @param named none: all others that may be merged now
     * @param into number of the order that is worked on for all; null: the issue's lead, which is left out of those named,
     *     or, when that is answered or an urgent order is at work, and no orders are named, the one to lead instead
     */
    public long merge(
            long id,
            @Nullable Integer seen,
            NamedOrders named,
            @Nullable String into,
            Actor actor,
            @Nullable String key) {
        fields.refuseUnlessRight(named);
        List<Long> orders = named.ids(0);
        WorkOrderNumber lead = into == null ? null : WorkOrderNumber.parse(into);
        if (into != null && lead == null) {
            throw new Refusal.InvalidCommand("into", "bad-number", "不是工单编号");
        }
        return deciding.once(actor, WHO, key, "merge " + id + orders + into, named.reason(), by -> {
            Issue issue = deciding.seen(id, seen);
            long asked = lead == null ? issue.lead() : lead.id();
            List<CaseFile> files = locked(id, orders, asked);
            CaseFile target = lead == null && orders.isEmpty() ? firstToLead(issue, files) : atWork(asked, files);
            List<CaseFile> merged = files.stream()
                    .filter(file -> orders.isEmpty()
                            ? permitted.mayMerge(file, target, actor)
                            : orders.contains(idOf(file)) && (lead != null || file != target))
                    .toList();
            Command command = new Command.Merge(target.order().number().text());
            carryOut(issue.withLead(idOf(target)), merged, command, EventKind.MERGED, by);
            return id;
        });
    }

    /** Whoever owes feedback before the urgent, those before the others, the issue's lead before the earliest. */
    private static CaseFile firstToLead(Issue issue, List<CaseFile> files) {
        return files.stream()
                .filter(file ->
                        file.order().state().isInHands() && !file.order().sealed())
                .min(Comparator.comparing((CaseFile file) -> !file.owesFeedback())
                        .thenComparing(file -> !file.order().isUrgent())
                        .thenComparing(file -> idOf(file) != issue.lead())
                        .thenComparing(file -> file.order().registeredAt())
                        .thenComparing(MergeDesk::idOf))
                .orElseThrow(() -> IssueRefused.inOtherState("没有仍在办理的工单可作主单"));
    }

    private static CaseFile atWork(long lead, List<CaseFile> files) {
        CaseFile file = files.stream()
                .filter(one -> idOf(one) == lead)
                .findFirst()
                .orElseThrow(() -> new Refusal.InvalidCommand("into", "not-a-member", "主单不在这一重复诉求中"));
        WorkOrder order = file.order();
        if (!order.state().isInHands()) {
            throw IssueRefused.inOtherState(
                    "主单 " + order.number().text() + " “" + order.state().label() + "”，不能再并入工单，请指定仍在办理的工单为主单");
        }
        return file;
    }

    /** @param named none: all that are merged */
    public long unmerge(long id, @Nullable Integer seen, NamedOrders named, Actor actor, @Nullable String key) {
        fields.refuseUnlessRight(named);
        List<Long> orders = named.ids(0);
        return deciding.once(actor, WHO, key, "unmerge " + id + orders, named.reason(), by -> {
            Issue issue = deciding.seen(id, seen);
            List<CaseFile> files = locked(id, orders, issue.lead()).stream()
                    .filter(file ->
                            orders.isEmpty() ? file.order().state() == State.MERGED : orders.contains(idOf(file)))
                    .toList();
            carryOut(issue, files, new Command.Unmerge(), EventKind.UNMERGED, by);
            return id;
        });
    }

    /** In ascending order with their lead, so that two who merge at once wait for each other. */
    private List<CaseFile> locked(long issue, List<Long> orders, long lead) {
        List<Long> members = store.members(issue);
        for (long order : orders) {
            if (!members.contains(order)) {
                throw new Refusal.InvalidCommand(
                        "orders", "not-a-member", "工单 " + new WorkOrderNumber(order).text() + " 不在这一重复诉求中");
            }
        }
        List<Long> wanted = orders.isEmpty()
                ? members
                : members.stream()
                        .filter(id -> id == lead || orders.contains(id))
                        .toList();
        return cases.lock(wanted);
    }

    private void carryOut(Issue issue, List<CaseFile> files, Command command, EventKind how, By by) {
        if (files.isEmpty()) {
            throw IssueRefused.inOtherState("没有可以“" + how.label() + "”的工单");
        }
        List<Long> done = new ArrayList<>();
        for (CaseFile file : files) {
            try {
                desk.handle(new Instruction(
                        file.order().number(), command, by.actor(), file.order().version(), null, by.reason()));
                done.add(idOf(file));
            } catch (Refusal.IllegalCommand e) {
                throw IssueRefused.inOtherState(sentence(file, how, e.where()));
            } catch (Refusal.RuleRefused e) {
                List<RefusedRule> rules = e.rules().stream()
                        .map(rule -> new RefusedRule(rule.name(), sentence(file, how, rule.sentence())))
                        .toList();
                throw new Refusal.RuleRefused(e.state(), e.command(), rules);
            }
        }
        book.confirm(issue, done, how, by);
    }

    private static String sentence(CaseFile file, EventKind how, String why) {
        return "工单 " + file.order().number().text() + " 不能“" + how.label() + "”：" + why + "；均未办理";
    }

    private static long idOf(CaseFile file) {
        return file.order().id();
    }
}
