package cn.hotline.core.issue;

import cn.hotline.core.issue.Event.By;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    private final FieldCheck fields;

    MergeDesk(
            Deciding deciding,
            IssueStore store,
            IssueBook book,
            CaseStore cases,
            WorkOrderDesk desk,
            FieldCheck fields) {
        this.deciding = deciding;
        this.store = store;
        this.book = book;
        this.cases = cases;
        this.desk = desk;
        this.fields = fields;
    }

    /**
     * @param named none: all that are open and not merged yet
     * @param into number of the order that is worked on for all; null: the issue's lead
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
            long target = lead == null ? issue.lead() : lead.id();
            List<CaseFile> files = locked(id, orders, target);
            if (files.stream().noneMatch(file -> file.order().id() == target)) {
                throw new Refusal.InvalidCommand("into", "not-a-member", "主单不在这一重复诉求中");
            }
            Predicate<CaseFile> meant = orders.isEmpty()
                    ? file -> !file.order().state().isEnded()
                    : file -> orders.contains(file.order().id());
            List<CaseFile> merged = files.stream()
                    .filter(meant.and(file -> file.order().id() != target || orders.contains(target)))
                    .toList();
            Command command = new Command.Merge(new WorkOrderNumber(target).text());
            carryOut(issue.withLead(target), merged, command, EventKind.MERGED, by);
            return id;
        });
    }

    /** @param named none: all that are merged */
    public long unmerge(long id, @Nullable Integer seen, NamedOrders named, Actor actor, @Nullable String key) {
        fields.refuseUnlessRight(named);
        List<Long> orders = named.ids(0);
        return deciding.once(actor, WHO, key, "unmerge " + id + orders, named.reason(), by -> {
            Issue issue = deciding.seen(id, seen);
            List<CaseFile> files = locked(id, orders, issue.lead()).stream()
                    .filter(file -> orders.isEmpty()
                            ? file.order().state() == State.MERGED
                            : orders.contains(file.order().id()))
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
                done.add(file.order().id());
            } catch (Refusal.IllegalCommand e) {
                throw refused(file, how, e.where());
            } catch (Refusal.RuleRefused e) {
                throw refused(
                        file,
                        how,
                        e.rules().stream().map(Refusal.RefusedRule::sentence).collect(Collectors.joining("；")));
            }
        }
        book.confirm(issue, done, how, by);
    }

    private static IssueRefused refused(CaseFile file, EventKind how, String why) {
        return IssueRefused.inOtherState(
                "工单 " + file.order().number().text() + " 不能“" + how.label() + "”：" + why + "；均未办理");
    }
}
