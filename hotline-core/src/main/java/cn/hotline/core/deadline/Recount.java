package cn.hotline.core.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts a clock anew by another calendar. */
public final class Recount {
    private Recount() {}

    /** Whether a calendar can move the clock at all: it runs or is paused, and its rule follows a calendar. */
    public static boolean concerns(DeadlineClock clock, DeadlineRule rule) {
        return isOpen(clock) && rule.span().followsCalendar();
    }

    private static boolean isOpen(DeadlineClock clock) {
        return clock.status() == ClockStatus.RUNNING || clock.status() == ClockStatus.PAUSED;
    }

    /**
     * The clock as the calendar would have it, with a warning of its own where that still lies ahead; the clock itself when
     * nothing but the version would change.
     *
     * @param moves extensions and ended shelvings since its start, in the order they happened
     * @throws IllegalStateException when the clock is neither running nor paused: what is stopped or breached stays
     */
    public static DeadlineClock of(
            DeadlineClock clock, DeadlineRule rule, List<ClockMove> moves, WorkingCalendar calendar, Instant now) {
        if (!isOpen(clock)) {
            throw new IllegalStateException("cannot recount clock " + clock.no() + " " + clock.kind());
        }
        if (!rule.span().followsCalendar()) {
            return clock;
        }
        Replay replay = Replay.of(clock.startedAt(), rule, moves, calendar);
        ClockDraft draft = new ClockDraft(clock)
                .due(replay.due(), replay.warn())
                .calendar(calendar.provisional(clock.startedAt(), replay.due()), clock.calendarVersion())
                .warned(warned(clock, replay.warn(), now));
        Instant paused = clock.pausedAt();
        if (clock.status() == ClockStatus.PAUSED && paused != null) {
            draft.paused(paused, Replay.left(paused, replay.due(), calendar).toMillis());
        }
        DeadlineClock recounted = draft.clock();
        return recounted.equals(clock)
                ? clock
                : draft.calendar(recounted.provisional(), calendar.version()).clock();
    }

    private static @Nullable Instant warned(DeadlineClock clock, @Nullable Instant warn, Instant now) {
        boolean ahead = warn != null && warn.isAfter(now) && !warn.equals(clock.warnAt());
        return ahead ? null : clock.warnedAt();
    }
}
