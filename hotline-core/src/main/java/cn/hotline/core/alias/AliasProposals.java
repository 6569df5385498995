package cn.hotline.core.alias;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Cursor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.FieldCheck;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Names that confirmed links show to mean one place; a supervisor makes them aliases or refuses them. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class AliasProposals {

    /** Of appeals that name more places nobody knows which name means which. */
    private static final int NAMES = 2;

    private final AliasStore store;
    private final AliasBook book;
    private final AliasSource source;
    private final FieldCheck fields;
    private final Clock clock;

    AliasProposals(AliasStore store, AliasBook book, AliasSource source, FieldCheck fields, Clock clock) {
        this.store = store;
        this.book = book;
        this.source = source;
        this.fields = fields;
        this.clock = clock;
    }

    /**
     * People confirmed that these appeals are about one issue with those. Where they name different places, these may be
     * names of one. Runs in the transaction of the confirmation, and never fails it because of a name. Of sealed orders
     * nothing is read.
     *
     * @param ones order numbers without their check digits, as {@code others}
     */
    public void confirmed(Collection<Long> ones, Collection<Long> others) {
        Set<Long> all = new TreeSet<>(ones);
        all.addAll(others);
        Map<Long, Set<String>> named =
                store.texts(all).stream().collect(Collectors.toMap(AliasStore.Said::workOrderId, this::meant));
        for (long one : ones) {
            others.forEach(other -> compare(one, other, named));
        }
    }

    private void compare(long one, long other, Map<Long, Set<String>> named) {
        Set<String> first = named.getOrDefault(one, Set.of());
        Set<String> second = named.getOrDefault(other, Set.of());
        if (first.isEmpty() || second.isEmpty() || first.size() > NAMES || second.size() > NAMES) {
            return;
        }
        if (first.stream().anyMatch(second::contains)) {
            return;
        }
        for (String name : first) {
            for (String another : second) {
                propose(name, another, one, other);
            }
        }
    }

    /** The newest first; @param state null: whatever became of them. */
    @Transactional(readOnly = true)
    public Page<AliasProposal> list(@Nullable ProposalState state, @Nullable String cursor, int limit) {
        return Page.of(store.proposals(state, Cursor.below(cursor), limit + 1), limit, AliasProposal::id);
    }

    /** @param swapped the proposed alias is the right name, and the other one the alias */
    public void adopt(long id, boolean swapped, @Nullable String reason, Actor actor) {
        AliasProposal proposal = open(id, reason, actor);
        AliasLine line = swapped
                ? new AliasLine(proposal.canonical(), proposal.alias(), reason)
                : new AliasLine(proposal.alias(), proposal.canonical(), reason);
        book.write(List.of(line), AliasStep.ADOPT, actor);
        decide(id, ProposalState.ADOPTED, reason, actor);
        source.forget();
    }

    /** For good: the pair is not proposed again. */
    public void refuse(long id, @Nullable String reason, Actor actor) {
        open(id, reason, actor);
        decide(id, ProposalState.REFUSED, reason, actor);
    }

    private AliasProposal open(long id, @Nullable String reason, Actor actor) {
        AliasDesk.requireKeeper(actor);
        fields.refuseUnlessRight(new AliasDraft("-", reason));
        AliasProposal proposal = store.lockProposal(id);
        if (proposal == null) {
            throw new AliasRefused(AliasRefused.Reason.UNKNOWN_PROPOSAL);
        }
        if (proposal.state() != ProposalState.PROPOSED) {
            throw new AliasRefused(AliasRefused.Reason.DECIDED);
        }
        return proposal;
    }

    private void decide(long id, ProposalState state, @Nullable String reason, Actor actor) {
        store.decide(id, state, now(), actor.ref(), actor.name(), reason);
    }

    /** The longer name is usually the full one; always the same way round, so that each pair is proposed once. */
    private void propose(String name, String another, long order, long otherOrder) {
        if (!digits(name).equals(digits(another))) {
            return;
        }
        boolean swap =
                name.length() == another.length() ? name.compareTo(another) < 0 : name.length() > another.length();
        store.propose(
                swap ? another : name,
                swap ? name : another,
                Math.min(order, otherOrder),
                Math.max(order, otherOrder),
                now());
    }

    private Set<String> meant(AliasStore.Said said) {
        return PlaceNames.in(said.title() + "，" + Objects.requireNonNullElse(said.address(), "")).stream()
                .filter(name -> AliasNames.problem("alias", name) == null)
                .map(source.aliases()::canonical)
                .collect(Collectors.toSet());
    }

    /** The 3rd building is never another name of the 5th. */
    private static String digits(String name) {
        return name.replaceAll("\\D+", " ").strip();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
