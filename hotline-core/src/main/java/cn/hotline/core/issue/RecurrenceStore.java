package cn.hotline.core.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what came back after it was closed. Methods run in the caller's transaction. */
public interface RecurrenceStore {

    /** @param fixes orders whose closure did not last; @param solvedFixes those that the appellant had called solved */
    record Count(String unit, long recurrences, long fixes, long solvedFixes) {}

    /** @param units null: all */
    record Search(
            Instant from,
            Instant to,
            @Nullable Collection<String> units,
            @Nullable String scope) {}

    /** @param order by which rows are told apart; @param visible whether the reader may see the new appeal */
    record Row(long order, Recurrence recurrence, boolean visible) {}

    /**
     * Whether the order came when every order before it in its issue had ended, one of them closed by a unit no longer ago
     * than so many calendar days; null otherwise, and for a sealed order and a commendation.
     */
    @Nullable
    Recurrence find(long issue, long order, int days);

    /**
     * Orders of the issue that came no earlier than the first of these and are known as nobody's recurrence, the first one
     * first; at most 10,000.
     */
    List<Long> untested(long issue, Collection<Long> orders);

    /** One that was withdrawn before holds again. */
    void put(Recurrence recurrence);

    /** Those that hold and have one of these orders on either side. */
    List<Recurrence> of(long issue, Collection<Long> orders);

    void withdraw(long order, long fixed, Instant at);

    void move(long issue, long to);

    /** Locks one of which an order has still to be told; null when there is none that nobody else holds. */
    @Nullable
    Recurrence lockAwaiting();

    void told(long order, long fixed);

    /** Whether another one holds against the same order. */
    boolean holds(long fixed);

    /** By unit, of closures from {@code from} inclusive to {@code to} exclusive. */
    List<Count> counts(Search search);

    /** The latest closure first. @param below null for the first page */
    List<Row> rows(Search search, @Nullable Place below, int limit);

    /** Where a page ended. */
    record Place(Instant closedAt, long order) {}
}
