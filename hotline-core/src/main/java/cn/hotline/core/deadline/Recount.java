package cn.hotline.core.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts a clock anew by another calendar. */
public final class Recount {
    private Recount() {}

    /**
     * Whether another calendar moves the clock: its rule follows a calendar, and it runs or is paused, or was breached by a
     * year that nobody knew.
     */
    public static boolean concerns(DeadlineClock clock, DeadlineRule rule) {
        return clock.isOpen()
                && (clock.status() != ClockStatus.BREACHED || clock.provisional())
                && rule.span().followsCalendar();
    }

    /** Whether a clock was breached too early, now that it falls due at another moment: it runs again. */
    public static boolean isExcused(DeadlineClock clock, Instant due) {
        Instant breached = clock.breachedAt();
        return clock.status() == ClockStatus.BREACHED && breached != null && !breached.isAfter(due);
    }

    /** Whether the calendar it was breached by is taken back, and it is still open: that moves it as well. */
    public static boolean excuses(DeadlineClock clock, DeadlineRule rule, int takenBack) {
        return clock.isOpen()
                && clock.status() == ClockStatus.BREACHED
                && clock.calendarVersion() >= takenBack
                && rule.span().followsCalendar();
    }

    /**
     * The clock as the calendar would have it, with a warning of its own where that still lies ahead; the clock itself when
     * nothing but the version would change. A breached one runs again where it was not late yet, and else stays breached.
     *
     * @param moves extensions and ended shelvings since its start, in the order they happened
     * @throws IllegalStateException when the clock is stopped
     */
    public static DeadlineClock of(
            DeadlineClock clock, DeadlineRule rule, List<ClockMove> moves, WorkingCalendar calendar, Instant now) {
        if (!clock.isOpen()) {
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
        if (isExcused(clock, replay.due())) {
            draft.notBreached();
        }
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
