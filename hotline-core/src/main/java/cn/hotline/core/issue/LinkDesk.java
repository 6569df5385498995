package cn.hotline.core.issue;

import cn.hotline.core.alias.AliasProposals;
import cn.hotline.core.issue.IssueStore.Home;
import cn.hotline.core.issue.LinkStore.Pair;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
            Map<Long, Long> homes = homes(link);
            Long newer = homes.get(link.newer());
            Long older = homes.get(link.older());
            links.put(List.of(pair(link)), IssueDesk.verdict(LinkState.CONFIRMED, by));
            if (newer == null || !newer.equals(older)) {
                refuseIfKeptApart(party(link.newer()), party(link.older()));
            }
            book.unitePair(link.older(), older, link.newer(), newer, by);
            store.note(
                    List.of(by.event(homes(link).get(link.older()), EventKind.CONFIRMED, link.newer(), link.older())));
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
            links.settleBetween(party(link.newer()), party(link.older()), by.at());
            store.note(List.of(by.event(homes(link).get(link.older()), EventKind.REFUSED, link.newer(), link.older())));
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

    private void refuseIfKeptApart(Collection<Long> ones, Collection<Long> others) {
        if (!links.refusedBetween(ones, others).isEmpty()) {
            throw IssueRefused.inOtherState("两边有工单曾被认定不是同一问题，请先拆出或移动有关工单");
        }
    }

    private Collection<Long> party(long order) {
        List<Home> home = store.homes(List.of(order));
        return home.isEmpty() ? List.of(order) : store.members(home.getFirst().issue());
    }

    private Map<Long, Long> homes(Link link) {
        return store.homes(List.of(link.newer(), link.older())).stream()
                .collect(Collectors.toMap(Home::order, Home::issue));
    }

    private static Pair pair(Link link) {
        return new Pair(link.newer(), link.older());
    }
}
