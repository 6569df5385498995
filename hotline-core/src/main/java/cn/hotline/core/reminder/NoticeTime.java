package cn.hotline.core.reminder;

import cn.hotline.core.deadline.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When a notice may reach people: about an urgent order at once, about any other in working time only, gathered so that
 * what happens together is told together.
 *
 * @param closedUntil groups up to then are released already
 */
record NoticeTime(Instant now, Instant closedUntil, Duration gather, WorkingCalendar calendar) {

    Instant releaseAt(boolean urgent) {
        Instant earliest = now.truncatedTo(ChronoUnit.MILLIS);
        if (!earliest.isAfter(closedUntil) && !isFromAnotherTime(closedUntil)) {
            earliest = closedUntil.plusMillis(1);
        }
        return urgent ? earliest : calendar.nextWorkingTime(gathered(calendar.nextWorkingTime(earliest)));
    }

    /** The clock was set back on purpose since: what is told now must not wait until then. */
    private boolean isFromAnotherTime(Instant moment) {
        return moment.isAfter(now.plus(NoticeRelease.SET_BACK));
    }

    private Instant gathered(Instant moment) {
        long step = gather.toMillis();
        return Instant.ofEpochMilli(Math.ceilDiv(moment.toEpochMilli(), step) * step);
    }
}
