package cn.hotline.core.issue;

import cn.hotline.core.alias.AliasProposals;
import cn.hotline.core.issue.Event.By;
import cn.hotline.core.issue.LinkStore.Pair;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where people answer what the machine suggests of two orders. Every method throws {@link IssueRefused} or {@link Refusal}. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class LinkDesk {

    private final Deciding deciding;
    private final IssueStore store;
    private final LinkStore links;
    private final IssueBook book;
    private final AliasProposals aliases;
    private final FieldCheck fields;

    LinkDesk(
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

    /** Why. */
    public record Word(
            @Text(max = 500, required = false) @Nullable String reason) {}

    /** Both are about one thing: their issues become one. @return the pair */
    public long confirm(long id, @Nullable Integer seen, Word word, Actor actor, @Nullable String key) {
        fields.refuseUnlessRight(word);
        return deciding.once(actor, Deciding.CENTRE, key, "confirm pair " + id, word.reason(), by -> {
            Link link = suggested(id, seen);
            links.put(List.of(pair(link)), IssueDesk.verdict(LinkState.CONFIRMED, by));
            book.unitePair(link.older(), link.newer(), by);
            note(link, EventKind.CONFIRMED, by);
            aliases.confirmed(List.of(link.newer()), List.of(link.older()));
            return id;
        });
    }

    /** They are not; nor will the machine say so of one of them and another order of the other's issue. @return the pair */
    public long refuse(long id, @Nullable Integer seen, Word word, Actor actor, @Nullable String key) {
        fields.refuseUnlessRight(word);
        return deciding.once(actor, Deciding.CENTRE, key, "refuse pair " + id, word.reason(), by -> {
            Link link = suggested(id, seen);
            links.put(List.of(pair(link)), IssueDesk.verdict(LinkState.REFUSED, by));
            links.settleBetween(book.party(link.newer()), book.party(link.older()), by.at());
            note(link, EventKind.REFUSED, by);
            return id;
        });
    }

    private Link suggested(long id, @Nullable Integer seen) {
        Link link = links.find(id);
        if (link == null) {
            throw IssueRefused.unknownLink();
        }
        if (seen == null) {
            throw new Refusal.VersionRequired();
        }
        if (link.version() != seen) {
            throw IssueRefused.stale(link.version());
        }
        if (link.state() != LinkState.SUGGESTED) {
            throw IssueRefused.inOtherState("这条关联“" + link.state().label() + "”，不再是建议");
        }
        return link;
    }

    /** With the issue of the older one, if it has any. */
    private void note(Link link, EventKind what, By by) {
        store.note(List.of(by.event(book.home(link.older()), what, link.newer(), link.older())));
    }

    private static Pair pair(Link link) {
        return new Pair(link.newer(), link.older());
    }
}
