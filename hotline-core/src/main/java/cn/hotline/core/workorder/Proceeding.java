package cn.hotline.core.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A small procedure beside an order.
 *
 * @param no number within the order, from 1
 * @param unit who asked for an extension or must answer a supervision or a whistle
 * @param workingDays asked for by an extension
 * @param call of a whistle only
 */
public record Proceeding(
        int no,
        ProceedingKind kind,
        ProceedingState state,
        @Nullable String unit,
        @Nullable Integer workingDays,
        String openedBy,
        Instant openedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable WhistleCall call) {

    /** Somebody has yet to come, to be scored or to decide. */
    public boolean isOpenWhistle() {
        return state == ProceedingState.SOUNDED
                || state == ProceedingState.CHECKED_IN
                || state == ProceedingState.CONTESTED;
    }

    /** The unit was dissolved, which had to answer or had whistled; what was decided by then stays decided. */
    Proceeding takenOver(String from, String to) {
        return new Proceeding(
                no,
                kind,
                state,
                from.equals(unit) ? to : unit,
                workingDays,
                openedBy,
                openedAt,
                decidedBy,
                decidedAt,
                call != null && call.street().equals(from) ? call.by(to) : call);
    }

    Proceeding moved(ProceedingState next, String by, Instant now) {
        return new Proceeding(no, kind, next, unit, workingDays, openedBy, openedAt, by, now, call);
    }

    Proceeding with(WhistleCall changed) {
        return new Proceeding(no, kind, state, unit, workingDays, openedBy, openedAt, decidedBy, decidedAt, changed);
    }
}
