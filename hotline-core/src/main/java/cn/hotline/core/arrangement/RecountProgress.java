package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.ClockStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far counting the open clocks anew has come.
 *
 * @param version the calendar version they are counted by
 * @param status the clocks looked at now: RUNNING, then PAUSED
 * @param lastOrder the last clock looked at, with {@code lastNo}
 * @param total open clocks at the beginning
 * @param unmoved clocks due at the same moment, but no longer provisional, or with another warning
 * @param leftOut clocks that could not be counted anew; the log says why
 */
public record RecountProgress(
        long id,
        long importId,
        int version,
        ClockStatus status,
        long lastOrder,
        int lastNo,
        long total,
        long looked,
        long later,
        long earlier,
        long unmoved,
        long leftOut,
        Instant startedAt,
        Instant updatedAt,
        @Nullable Instant finishedAt) {

    RecountProgress after(OpenClock last, int more, RecountTally tally, Instant now) {
        return at(status, last.workOrderId(), last.no(), looked + more, tally, now, null);
    }

    /** The paused clocks come after the running ones. */
    RecountProgress nextPhase(Instant now) {
        RecountTally none = RecountTally.NONE;
        return status == ClockStatus.RUNNING
                ? at(ClockStatus.PAUSED, 0, 0, looked, none, now, null)
                : at(status, lastOrder, lastNo, looked, none, now, now);
    }

    private RecountProgress at(
            ClockStatus next,
            long order,
            int no,
            long seen,
            RecountTally tally,
            Instant now,
            @Nullable Instant finished) {
        return new RecountProgress(
                id,
                importId,
                version,
                next,
                order,
                no,
                total,
                seen,
                later + tally.later(),
                earlier + tally.earlier(),
                unmoved + tally.unmoved(),
                leftOut + tally.leftOut(),
                startedAt,
                now,
                finished);
    }
}
