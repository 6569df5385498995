package cn.hotline.core.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what is held of pairs of orders. Methods run in the caller's transaction. */
public interface LinkStore {

    /** Pairs that one decision may settle at most. */
    int MOST = 10_000;

    record Pair(long newer, long older) {
        static Pair of(long one, long other) {
            return new Pair(Math.max(one, other), Math.min(one, other));
        }
    }

    /** What is held of pairs from now on. @param decidedBy null: the machine */
    record Verdict(
            LinkState state,
            @Nullable Measure measure,
            Instant at,
            @Nullable String decidedBy,
            @Nullable String decidedByName,
            @Nullable String reason) {}

    /** Orders that people refused to join with one of these. */
    List<Long> refusedWith(Collection<Long> orders);

    /** Pairs of one of these and one of the others that people refused; some of them when there are very many. */
    List<Pair> refusedBetween(Collection<Long> ones, Collection<Long> others);

    /** The machine's links of these orders within their issue. */
    void confirmWithin(long issue, Collection<Long> orders, Verdict verdict);

    /** Of a pair that was measured before, the measure stays unless there is a new one. */
    void put(Collection<Pair> pairs, Verdict verdict);

    /** @return 0 when something is held of the pair already */
    int suggest(Pair pair, Measure measure, Instant at);

    /** Suggestions between orders of one issue have been answered. */
    void settleWithin(long issue, Instant at);

    /** Suggestions between the one orders and the others have been answered. */
    void settleBetween(Collection<Long> ones, Collection<Long> others, Instant at);

    @Nullable
    Link find(long id);
}
