package cn.hotline.core.search;

import cn.hotline.core.embedding.AppealVectors;
import cn.hotline.core.notice.Outbox;
import cn.hotline.core.search.Difference.Kind;
import cn.hotline.core.search.WorkOrderIndex.Target;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares one run of orders in both stores. */
@Component
class IndexComparison {

    private static final int STRAYS_AT_ONCE = 1000;

    private final DocumentSource source;
    private final WorkOrderIndex index;
    private final Outbox outbox;
    private final AppealVectors vectors;

    IndexComparison(DocumentSource source, WorkOrderIndex index, Outbox outbox, AppealVectors vectors) {
        this.source = source;
        this.index = index;
        this.outbox = outbox;
        this.vectors = vectors;
    }

    CheckReport compare(long after, int limit, boolean repair) {
        List<OrderStamp> orders = source.stampsAfter(after, limit, vectors.model());
        boolean complete = orders.size() < limit;
        long upTo = complete ? Long.MAX_VALUE : orders.getLast().id();
        List<IndexStamp> documents = index.stampsBetween(after, upTo, limit + STRAYS_AT_ONCE);
        Set<Long> suspects = suspects(orders, documents);
        List<Difference> differences = suspects.isEmpty() ? List.of() : confirm(suspects, repair);
        long last = orders.isEmpty() ? after : orders.getLast().id();
        return new CheckReport(orders.size(), last, complete, differences.size(), differences);
    }

    private static Set<Long> suspects(List<OrderStamp> orders, List<IndexStamp> documents) {
        Map<Long, OrderStamp> left = byId(orders, OrderStamp::id);
        Map<Long, IndexStamp> right = byId(documents, IndexStamp::id);
        Set<Long> suspects = new TreeSet<>(left.keySet());
        suspects.addAll(right.keySet());
        suspects.removeIf(id -> kindOf(left.get(id), right.get(id)) == null);
        return suspects;
    }

    /**
     * A search may show what was true a second ago, and both stores move on while we look. So the suspects are looked at
     * directly, before and after MySQL: only what is wrong both times is wrong.
     */
    private List<Difference> confirm(Set<Long> suspects, boolean repair) {
        Map<Long, IndexStamp> before = byId(index.stamps(suspects, Target.LIVE), IndexStamp::id);
        Map<Long, OrderStamp> orders = byId(source.stamps(suspects, vectors.model()), OrderStamp::id);
        Set<Long> underway = new HashSet<>(source.awaitingRelay(suspects));
        Map<Long, IndexStamp> after = byId(index.stamps(suspects, Target.LIVE), IndexStamp::id);
        List<Difference> differences = new ArrayList<>();
        for (long id : suspects) {
            Kind kind = kindOf(orders.get(id), before.get(id));
            if (kind != null && kind == kindOf(orders.get(id), after.get(id)) && !underway.contains(id)) {
                differences.add(difference(id, kind, orders.get(id), after.get(id)));
            }
        }
        if (repair) {
            repair(differences);
        }
        return differences;
    }

    private void repair(List<Difference> differences) {
        index.forget(ids(differences, Set.of(Kind.STRAY, Kind.FOREIGN)));
        outbox.announceAgain(ids(differences, Set.of(Kind.values())));
    }

    private static @Nullable Kind kindOf(@Nullable OrderStamp order, @Nullable IndexStamp document) {
        if (document == null) {
            return order == null ? null : Kind.MISSING;
        }
        if (order == null) {
            return Kind.STRAY;
        }
        boolean genuine = document.external() == document.version()
                && new WorkOrderNumber(order.id()).text().equals(document.number());
        if (!genuine || document.version() > order.version()) {
            return Kind.FOREIGN;
        }
        if (order.isAheadOf(document)) {
            return Kind.OUTDATED;
        }
        return order.state().name().equals(document.state()) ? null : Kind.FOREIGN;
    }

    private static Difference difference(
            long id, Kind kind, @Nullable OrderStamp order, @Nullable IndexStamp document) {
        return new Difference(
                id,
                new WorkOrderNumber(id).text(),
                kind,
                order == null ? null : order.version(),
                document == null ? null : document.version(),
                order == null ? null : order.state().name(),
                document == null ? null : document.state());
    }

    private static List<Long> ids(List<Difference> differences, Set<Kind> kinds) {
        return differences.stream()
                .filter(difference -> kinds.contains(difference.kind()))
                .map(Difference::id)
                .toList();
    }

    private static <T> Map<Long, T> byId(List<T> items, Function<T, Long> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> second));
    }
}
