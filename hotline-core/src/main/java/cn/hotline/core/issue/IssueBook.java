package cn.hotline.core.issue;

import cn.hotline.core.issue.Event.By;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts orders into issues and takes them out, and writes down each step. Whoever calls holds the turn. */
@Component
class IssueBook {

    private final IssueStore store;
    private final LinkStore links;
    private final Recurrences recurrences;

    IssueBook(IssueStore store, LinkStore links, Recurrences recurrences) {
        this.store = store;
        this.links = links;
        this.recurrences = recurrences;
    }

    /** @param orders that stand alone, two at least */
    long open(Collection<Long> orders, By by) {
        store.open(Collections.min(orders), Collections.max(orders), by.at());
        long issue = store.lastOpened();
        enter(issue, orders, EventKind.OPENED, by);
        return issue;
    }

    /** @param orders that stand alone */
    void join(long issue, Collection<Long> orders, By by) {
        enter(issue, orders, EventKind.JOINED, by);
    }

    void move(long from, Collection<Long> orders, long to, By by) {
        leave(from, orders, EventKind.MOVED_OUT, by);
        enter(to, orders, EventKind.MOVED_IN, by);
    }

    /**
     * Both are about one thing: their issues become one, where they have any; the one of the lower number stays. What was
     * refused of the two themselves has to be overruled before.
     *
     * @throws IssueRefused when people kept others of the one issue and of the other apart
     */
    void unitePair(long one, long other, By by) {
        @Nullable Long itsIssue = home(one);
        @Nullable Long othersIssue = home(other);
        if (itsIssue != null && itsIssue.equals(othersIssue)) {
            return;
        }
        refuseIfKeptApart(party(one), party(other));
        if (itsIssue == null && othersIssue == null) {
            open(List.of(one, other), by);
        } else if (itsIssue == null) {
            join(Objects.requireNonNull(othersIssue), List.of(one), by);
        } else if (othersIssue == null) {
            join(itsIssue, List.of(other), by);
        } else {
            unite(Math.max(itsIssue, othersIssue), Math.min(itsIssue, othersIssue), by);
        }
    }

    /** The order with all others of its issue. */
    Collection<Long> party(long order) {
        Long home = home(order);
        return home == null ? List.of(order) : store.members(home);
    }

    @Nullable
    Long home(long order) {
        return store.homes(List.of(order)).stream()
                .map(IssueStore.Home::issue)
                .findFirst()
                .orElse(null);
    }

    private void refuseIfKeptApart(Collection<Long> ones, Collection<Long> others) {
        if (!links.refusedBetween(ones, others).isEmpty()) {
            throw IssueRefused.inOtherState("两边有工单曾被认定不是同一问题，请先拆出或移动有关工单");
        }
    }

    /** All orders of the one go into the other, which the one names from then on. */
    void unite(long from, long into, By by) {
        List<Long> orders = store.members(from);
        store.note(List.of(by.between(from, EventKind.UNITED, null, into)));
        store.leave(orders);
        save(from, 0, 0, into);
        recurrences.moved(from, into);
        enter(into, orders, EventKind.MOVED_IN, by);
    }

    /** What is left alone is no issue. */
    void leave(long issue, Collection<Long> orders, EventKind how, By by) {
        store.leave(orders);
        store.note(
                orders.stream().map(order -> by.event(issue, how, order, null)).toList());
        recurrences.left(issue, orders, by);
        List<Long> left = store.members(issue);
        if (left.size() > 1) {
            recurrences.examine(issue, orders, by);
            renew(issue, left);
        } else {
            store.leave(left);
            recurrences.left(issue, left, by);
            store.note(List.of(by.event(issue, EventKind.DISSOLVED, left.isEmpty() ? null : left.getFirst(), null)));
            save(issue, 0, 0, null);
        }
    }

    void nameLead(Issue issue, long lead, By by) {
        store.note(List.of(by.event(issue.id(), EventKind.LEAD_NAMED, lead, null)));
        save(issue.id(), lead, issue.newest(), null);
    }

    /** Its orders stay, but who decided what about them is kept. */
    void confirm(Issue issue, Collection<Long> orders, EventKind what, By by) {
        store.note(orders.stream()
                .map(order -> by.event(issue.id(), what, order, null))
                .toList());
        save(issue.id(), issue.lead(), issue.newest(), null);
    }

    private void enter(long issue, Collection<Long> orders, EventKind how, By by) {
        store.join(issue, orders, by.at());
        store.note(
                orders.stream().map(order -> by.event(issue, how, order, null)).toList());
        links.settleWithin(issue, by.at());
        recurrences.examine(issue, orders, by);
        renew(issue, store.members(issue));
    }

    /** The lead may have left, and a newer order have come. */
    private void renew(long issue, List<Long> members) {
        save(issue, Objects.requireNonNull(store.find(issue)).lead(), members.getLast(), null);
    }

    private void save(long issue, long lead, long newest, @Nullable Long successor) {
        store.save(new Issue(issue, 0, lead, newest, successor));
    }
}
