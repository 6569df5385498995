package cn.hotline.core.issue;

import cn.hotline.core.alias.AliasProposals;
import cn.hotline.core.issue.Event.By;
import cn.hotline.core.issue.LinkStore.Pair;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.MergeBook;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people have worked on as one is one issue, however they came to merge it. */
@Component
class MergedOrders implements MergeBook {

    private final IssueStore store;
    private final LinkStore links;
    private final IssueBook book;
    private final AliasProposals aliases;

    MergedOrders(IssueStore store, LinkStore links, IssueBook book, AliasProposals aliases) {
        this.store = store;
        this.links = links;
        this.book = book;
        this.aliases = aliases;
    }

    @Override
    public void begin() {
        store.take(IssueStore.Turn.CHANGING);
    }

    @Override
    public void merged(long order, long into, Actor actor, Instant now) {
        By by = new By(actor, now, null, null);
        links.put(List.of(Pair.of(order, into)), IssueDesk.verdict(LinkState.CONFIRMED, by));
        book.unitePair(into, order, by);
        aliases.confirmed(List.of(order), List.of(into));
    }
}
