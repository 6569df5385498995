package cn.hotline.core.reorganisation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the orders of a dissolved unit have come on their way to the successors.
 *
 * @param operatorsMoved accounts that were moved or disabled
 * @param total orders with an open part of the unit at the beginning
 * @param lastOrder the last one looked at in this round; each round looks at what is still there
 * @param roundLeft held by somebody, or refused, in this round
 * @param nextAt not looked at before
 * @param problem why orders are left, for people
 * @param movedAt when the last order moved
 */
public record BulkReassignment(
        long id,
        String unit,
        String unitName,
        BulkState state,
        SuccessionPlan plan,
        String reason,
        OperatorFate operators,
        int operatorsMoved,
        long total,
        long moved,
        long lastOrder,
        long roundMoved,
        long roundLeft,
        Instant nextAt,
        @Nullable String problem,
        Instant startedAt,
        String startedBy,
        String byName,
        @Nullable Instant movedAt,
        Instant updatedAt,
        @Nullable Instant finishedAt) {

    /** Long enough that no process still believes the unit to be open, and no command that did is under way. */
    static final Duration SETTLING = Duration.ofSeconds(10);

    private static final Duration AGAIN = Duration.ofSeconds(5);

    BulkReassignment after(long order, int more, int left, @Nullable String why, Instant now) {
        Instant last = more > 0 ? now : movedAt;
        String trouble = why != null ? why : problem;
        return with(moved + more, order, roundMoved + more, roundLeft + left, now, trouble, last, now);
    }

    /** Nothing is left to look at: the next round, at once where it may find something, or the end. */
    BulkReassignment afterRound(Instant now) {
        if (roundLeft > 0) {
            Instant again = roundMoved > 0 ? now : now.plus(AGAIN);
            return with(moved, 0, 0, 0, again, problem, movedAt, now);
        }
        Instant settled = startedAt.plus(SETTLING);
        if (roundMoved > 0 || now.isBefore(settled)) {
            return with(moved, 0, 0, 0, roundMoved > 0 ? now : settled, null, movedAt, now);
        }
        return ended(BulkState.FINISHED, now);
    }

    BulkReassignment ended(BulkState how, Instant now) {
        return new BulkReassignment(
                id,
                unit,
                unitName,
                how,
                plan,
                reason,
                operators,
                operatorsMoved,
                total,
                moved,
                0,
                0,
                0,
                now,
                how == BulkState.FINISHED ? null : problem,
                startedAt,
                startedBy,
                byName,
                movedAt,
                now,
                now);
    }

    /** Orders came back to the unit, as when a merge was undone. */
    BulkReassignment resumed(Instant now) {
        return new BulkReassignment(
                id,
                unit,
                unitName,
                BulkState.RUNNING,
                plan,
                reason,
                operators,
                operatorsMoved,
                total,
                moved,
                0,
                0,
                0,
                now,
                null,
                startedAt,
                startedBy,
                byName,
                movedAt,
                now,
                null);
    }

    /** Orders a second so far; 0 while none has moved. */
    public double perSecond() {
        if (movedAt == null || moved == 0) {
            return 0;
        }
        double seconds = Duration.between(startedAt, movedAt).toMillis() / 1000.0;
        return moved / Math.max(seconds, 1);
    }

    private BulkReassignment with(
            long all,
            long order,
            long movedInRound,
            long leftInRound,
            Instant next,
            @Nullable String trouble,
            @Nullable Instant lastMove,
            Instant now) {
        return new BulkReassignment(
                id,
                unit,
                unitName,
                state,
                plan,
                reason,
                operators,
                operatorsMoved,
                total,
                all,
                order,
                movedInRound,
                leftInRound,
                next,
                trouble,
                startedAt,
                startedBy,
                byName,
                lastMove,
                now,
                null);
    }
}
