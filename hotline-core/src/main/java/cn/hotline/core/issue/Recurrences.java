package cn.hotline.core.issue;

import cn.hotline.core.issue.Event.By;
import cn.hotline.core.repeat.RecurrenceWindow;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds out whether orders that come into an issue, or leave it, show that a closure did not last (A20). */
@Component
class Recurrences {

    private final RecurrenceStore store;
    private final IssueStore issues;
    private final RecurrenceWindow window;

    Recurrences(RecurrenceStore store, IssueStore issues, RecurrenceWindow window) {
        this.store = store;
        this.issues = issues;
        this.window = window;
    }

    /**
     * A closed order that comes in late may show it of orders that were there before, an open one that leaves no longer
     * stands in the way.
     *
     * @param orders that came in or left
     */
    void examine(long issue, Collection<Long> orders, By by) {
        for (long order : store.untested(issue, orders)) {
            Recurrence found = store.find(issue, order, window.recurrenceDays());
            if (found != null) {
                store.put(found);
                issues.note(List.of(by.event(issue, EventKind.RECURRED, order, found.fixed())));
            }
        }
    }

    /** The new appeal or the fixed order is about something else. */
    void left(long issue, Collection<Long> orders, By by) {
        if (orders.isEmpty()) {
            return;
        }
        for (Recurrence held : store.of(issue, orders)) {
            store.withdraw(held.order(), held.fixed(), by.at());
            issues.note(List.of(by.event(issue, EventKind.RECURRENCE_WITHDRAWN, held.order(), held.fixed())));
        }
    }

    void moved(long from, long to) {
        store.move(from, to);
    }
}
