package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.ClockStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far counting the open clocks anew has come.
 *
 * @param version the calendar version they are counted by
 * @param takenBack the version that is taken back: of the breached clocks those are counted that it counted; null when
 *     one is applied: those that are provisional
 * @param status the clocks looked at now: RUNNING, then PAUSED, then BREACHED
 * @param lastOrder the last clock looked at, with {@code lastNo}
 * @param total open clocks at the beginning
 * @param unmoved clocks due at the same moment, but no longer provisional, or with another warning
 * @param leftOut clocks that could not be counted anew; the log says why
 */
public record RecountProgress(
        long id,
        long importId,
        int version,
        @Nullable Integer takenBack,
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

    RecountProgress nextPhase(Instant now) {
        RecountTally none = RecountTally.NONE;
        return status == ClockStatus.BREACHED
                ? at(status, lastOrder, lastNo, looked, none, now, now)
                : at(OpenClockPosition.next(status), 0, 0, looked, none, now, null);
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
                takenBack,
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
