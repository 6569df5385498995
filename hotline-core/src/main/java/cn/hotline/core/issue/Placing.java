package cn.hotline.core.issue;

import cn.hotline.core.issue.Event.By;
import cn.hotline.core.issue.IssueStore.Home;
import cn.hotline.core.issue.LinkStore.Pair;
import cn.hotline.core.issue.LinkStore.Verdict;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.repeat.Belonging;
import cn.hotline.core.repeat.Decision;
import cn.hotline.core.repeat.LikenessSettings;
import cn.hotline.core.repeat.LikenessSource;
import cn.hotline.core.repeat.LinkingPolicy;
import cn.hotline.core.repeat.Match;
import cn.hotline.core.repeat.Related;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts one order where it belongs: into the most likely issue, or before people. What people refused, also of a third order
 * of the issue, is neither linked nor suggested.
 */
@Component
class Placing {

    private final IssueStore store;
    private final LinkStore links;
    private final VerdictStore verdicts;
    private final IssueBook book;
    private final LikenessSource likeness;
    private final IssueSettings settings;

    Placing(
            IssueStore store,
            LinkStore links,
            VerdictStore verdicts,
            IssueBook book,
            LikenessSource likeness,
            IssueSettings settings) {
        this.store = store;
        this.links = links;
        this.verdicts = verdicts;
        this.book = book;
        this.likeness = likeness;
        this.settings = settings;
    }

    /** By what it is placed. */
    private record Means(
            LikenessSettings settings, @Nullable String model, Instant at) {}

    /** @param matches the most likely first; those that are still to be judged will find this order by themselves */
    Decision place(long order, List<Match> matches, @Nullable String model, Instant now) {
        Map<Long, Match> earlier = matches.stream()
                .collect(Collectors.toMap(match -> idOf(match.number()), match -> match, (one, same) -> one));
        if (earlier.isEmpty()) {
            return Decision.NONE;
        }
        earlier.keySet().removeAll(Set.copyOf(verdicts.waiting(earlier.keySet())));
        Map<Long, Long> homes = homes(earlier.keySet());
        @Nullable Long home = homes(List.of(order)).get(order);
        Means means = new Means(likeness.inForce(), model, now);
        List<Belonging> judged = judge(order, home, earlier, homes, means);
        Decision decision = Decision.NONE;
        if (home == null && !judged.isEmpty() && judged.getFirst().decision() == Decision.LINK) {
            link(order, judged.getFirst(), means);
            home = homes(List.of(order)).get(order);
            decision = Decision.LINK;
            judged = judge(order, home, earlier, homes(earlier.keySet()), means);
        }
        int suggested = suggest(order, judged, means);
        return decision == Decision.NONE && suggested > 0 ? Decision.SUGGEST : decision;
    }

    /** Without those of its own issue, and without issues that people kept it, or one of its own, apart from. */
    private List<Belonging> judge(
            long order, @Nullable Long home, Map<Long, Match> earlier, Map<Long, Long> homes, Means means) {
        Collection<Long> own = home == null ? List.of(order) : store.members(home);
        Set<Long> refused = new HashSet<>(links.refusedWith(own));
        Set<Long> closed = new HashSet<>(homes(refused).values());
        if (home != null) {
            closed.add(home);
        }
        List<Related> open = earlier.entrySet().stream()
                .filter(match -> !refused.contains(match.getKey()))
                .map(match ->
                        new Related(match.getValue().number(), match.getValue().score(), homes.get(match.getKey())))
                .filter(related -> related.issue() == null || !closed.contains(related.issue()))
                .toList();
        return new LinkingPolicy(means.settings()).judge(open);
    }

    private void link(long order, Belonging belonging, Means means) {
        long nearest = idOf(belonging.nearest());
        By by = by(belonging, means);
        if (belonging.issue() == null) {
            book.open(List.of(nearest, order), by);
        } else {
            book.join(belonging.issue(), List.of(order), by);
        }
        links.put(
                List.of(Pair.of(order, nearest)),
                new Verdict(LinkState.LINKED, by.measure(), means.at(), null, null, null));
    }

    private int suggest(long order, List<Belonging> judged, Means means) {
        List<Event> events = new ArrayList<>();
        for (Belonging belonging : judged.stream().limit(settings.suggestions()).toList()) {
            long nearest = idOf(belonging.nearest());
            By by = by(belonging, means);
            int made = links.suggest(Pair.of(order, nearest), Objects.requireNonNull(by.measure()), means.at());
            if (made > 0) {
                events.add(by.event(belonging.issue(), EventKind.SUGGESTED, order, nearest));
            }
        }
        if (!events.isEmpty()) {
            store.note(events);
        }
        return events.size();
    }

    private static By by(Belonging belonging, Means means) {
        Measure measure =
                new Measure(belonging.score(), means.model(), means.settings().version());
        return new By(Actor.system(), means.at(), measure, null);
    }

    private Map<Long, Long> homes(Collection<Long> orders) {
        return orders.isEmpty()
                ? Map.of()
                : store.homes(orders).stream().collect(Collectors.toMap(Home::order, Home::issue));
    }

    private static long idOf(String number) {
        return Objects.requireNonNull(WorkOrderNumber.parse(number)).id();
    }
}
