package cn.hotline.core.issue;

import cn.hotline.core.alias.AliasProposals;
import cn.hotline.core.issue.Event.By;
import cn.hotline.core.issue.IssueStore.Home;
import cn.hotline.core.issue.LinkStore.Pair;
import cn.hotline.core.issue.LinkStore.Verdict;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Refusal.FieldError;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where people say which orders are about one thing. Every method throws {@link IssueRefused} or {@link Refusal}. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class IssueDesk {

    private final Deciding deciding;
    private final IssueStore store;
    private final LinkStore links;
    private final IssueBook book;
    private final AliasProposals aliases;
    private final FieldCheck fields;

    IssueDesk(
            Deciding deciding,
            IssueStore store,
            LinkStore links,
            IssueBook book,
            AliasProposals aliases,
            FieldCheck fields) {
        this.deciding = deciding;
        this.store = store;
        this.links = links;
        this.book = book;
        this.aliases = aliases;
        this.fields = fields;
    }

    /** Joins orders that stand alone. @return the new issue */
    public long open(NamedOrders named, Actor actor, @Nullable String key) {
        List<Long> orders = checked(named, 2);
        return deciding.once(actor, Deciding.CENTRE, key, "open " + orders, named.reason(), by -> {
            refuseUnlessAlone(orders);
            long issue = book.open(orders, by);
            confirm(orders.subList(1, orders.size()), orders.subList(0, 1), by);
            return issue;
        });
    }

    /** Puts orders that stand alone into an issue. */
    public long add(long id, @Nullable Integer seen, NamedOrders named, Actor actor, @Nullable String key) {
        List<Long> orders = checked(named, 1);
        return deciding.once(actor, Deciding.CENTRE, key, "add " + id + orders, named.reason(), by -> {
            Issue issue = deciding.seen(id, seen);
            refuseUnlessAlone(orders);
            List<Long> members = store.members(id);
            book.join(id, orders, by);
            overrule(orders, members, by);
            confirm(orders, List.of(issue.lead()), by);
            return id;
        });
    }

    /** The machine was right about these orders, or about all of the issue when none is named. */
    public long confirm(long id, @Nullable Integer seen, NamedOrders named, Actor actor, @Nullable String key) {
        List<Long> orders = checked(named, 0);
        return deciding.once(actor, Deciding.CENTRE, key, "confirm " + id + orders, named.reason(), by -> {
            Issue issue = deciding.seen(id, seen);
            List<Long> meant = orders.isEmpty() ? store.members(id) : members(id, orders);
            links.confirmWithin(id, meant, verdict(LinkState.CONFIRMED, by));
            book.confirm(issue, meant, EventKind.CONFIRMED, by);
            aliases.confirmed(meant, List.of(issue.lead()));
            return id;
        });
    }

    /** These orders are about something else: alone, or together as an issue of their own. The machine never joins them again. */
    public long split(long id, @Nullable Integer seen, NamedOrders named, Actor actor, @Nullable String key) {
        List<Long> orders = checked(named, 1);
        return deciding.once(actor, Deciding.CENTRE, key, "split " + id + orders, named.reason(), by -> {
            deciding.seen(id, seen);
            List<Long> left = leftWithout(id, orders);
            book.leave(id, orders, EventKind.SPLIT, by);
            refuse(orders, left, by);
            if (orders.size() > 1) {
                book.open(orders, by);
            }
            return id;
        });
    }

    /** These orders belong to another issue. */
    public long move(
            long id, @Nullable Integer seen, NamedOrders named, @Nullable Long to, Actor actor, @Nullable String key) {
        List<Long> orders = checked(named, 1);
        return deciding.once(actor, Deciding.CENTRE, key, "move " + id + orders + to, named.reason(), by -> {
            deciding.seen(id, seen);
            Issue target = to == null || to == id ? null : store.find(to);
            if (target == null || target.isGone()) {
                throw new Refusal.InvalidCommand("to", "unknown-issue", "没有这一重复诉求，或它就是当前这一个");
            }
            List<Long> others = store.members(target.id());
            if (members(id, orders).size() == store.members(id).size()) {
                book.unite(id, target.id(), by);
            } else {
                List<Long> left = leftWithout(id, orders);
                book.move(id, orders, target.id(), by);
                refuse(orders, left, by);
            }
            overrule(orders, others, by);
            confirm(orders, List.of(target.lead()), by);
            return target.id();
        });
    }

    /** @param number of an order of the issue that is neither ended nor merged */
    public long nameLead(long id, @Nullable Integer seen, @Nullable String number, Actor actor, @Nullable String key) {
        WorkOrderNumber lead = number == null ? null : WorkOrderNumber.parse(number);
        if (lead == null) {
            throw new Refusal.InvalidCommand("order", "bad-number", "不是工单编号");
        }
        return deciding.once(actor, Deciding.CENTRE, key, "lead " + id + lead.text(), null, by -> {
            Issue issue = deciding.seen(id, seen);
            members(id, List.of(lead.id()));
            if (!store.isOpen(lead.id())) {
                throw new Refusal.InvalidCommand("order", "not-open", "主单须尚未办结、未被并单");
            }
            book.nameLead(issue, lead.id(), by);
            return id;
        });
    }

    private List<Long> checked(NamedOrders named, int least) {
        fields.refuseUnlessRight(named);
        return named.ids(least);
    }

    private void refuseUnlessAlone(List<Long> orders) {
        List<FieldError> errors = new ArrayList<>();
        Set<Long> known = Set.copyOf(store.known(orders));
        Set<Long> housed = store.homes(orders).stream().map(Home::order).collect(Collectors.toSet());
        for (long order : orders) {
            String number = new WorkOrderNumber(order).text();
            if (!known.contains(order)) {
                errors.add(new FieldError("orders", "unknown-order", "没有工单 " + number));
            } else if (housed.contains(order)) {
                errors.add(new FieldError("orders", "in-another-issue", "工单 " + number + " 已属于一个重复诉求，请用移动"));
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
    }

    private List<Long> members(long issue, List<Long> orders) {
        Set<Long> members = Set.copyOf(store.members(issue));
        for (long order : orders) {
            if (!members.contains(order)) {
                String number = new WorkOrderNumber(order).text();
                throw new Refusal.InvalidCommand("orders", "not-a-member", "工单 " + number + " 不在这一重复诉求中");
            }
        }
        return orders;
    }

    private List<Long> leftWithout(long issue, List<Long> orders) {
        members(issue, orders);
        TreeSet<Long> left = new TreeSet<>(store.members(issue));
        left.removeAll(orders);
        if (left.isEmpty()) {
            throw new Refusal.InvalidCommand("orders", "all-members", "不能拆出全部工单");
        }
        if (store.areMerged(orders, left)) {
            throw IssueRefused.inOtherState("有工单已并单办理，请先取消并单");
        }
        if ((long) left.size() * orders.size() > LinkStore.MOST) {
            throw new Refusal.InvalidCommand("orders", "too-many", "一次拆出的工单过多，请分次办理");
        }
        return List.copyOf(left);
    }

    private void refuse(Collection<Long> ones, Collection<Long> others, By by) {
        links.put(pairs(ones, others), verdict(LinkState.REFUSED, by));
    }

    private void confirm(Collection<Long> ones, Collection<Long> others, By by) {
        links.put(pairs(ones, others), verdict(LinkState.CONFIRMED, by));
        aliases.confirmed(ones, others);
    }

    /** Who decides knows what was refused before: the last word holds. */
    private void overrule(Collection<Long> ones, Collection<Long> others, By by) {
        List<Pair> refused = links.refusedBetween(ones, others);
        if (!refused.isEmpty()) {
            links.put(refused, verdict(LinkState.CONFIRMED, by));
        }
    }

    static Verdict verdict(LinkState state, By by) {
        return new Verdict(state, null, by.at(), by.actor().ref(), by.actor().name(), by.reason());
    }

    private static List<Pair> pairs(Collection<Long> ones, Collection<Long> others) {
        return ones.stream()
                .flatMap(one ->
                        others.stream().filter(other -> !other.equals(one)).map(other -> Pair.of(one, other)))
                .toList();
    }
}
