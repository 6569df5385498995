package cn.hotline.core.workorder;

import cn.hotline.core.deadline.CalendarDifference;
import cn.hotline.core.deadline.Calendars;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.DeadlineRules;
import cn.hotline.core.deadline.WorkingCalendar;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rules and the calendars in force, and those of older clocks; implementations cache them. */
public interface Deadlines {

    /** The version in force now; a new one is in force everywhere within seconds. */
    DeadlineRules rules();

    /**
     * The version that a clock was started by.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    DeadlineRules rules(int version);

    /** Those in force; a new version is seen by every process within seconds. */
    Calendars calendars();

    /**
     * Those of a version, for clocks that were counted by it.
     *
     * @throws IllegalArgumentException when there never was such a version
     */
    Calendars calendars(int version);

    /** This process changes the calendar, and counts by it from when its transaction is committed. */
    default void calendarChanged() {}

    /** Those in force at a moment, by all that has been imported up to then; before that, the reference data. */
    Calendars calendarsAt(Instant moment);

    /** The city's. */
    default WorkingCalendar calendar() {
        return calendars().city();
    }

    /** The unit's own where it has hours of its own, else the city's. */
    default WorkingCalendar calendarOf(@Nullable String unit) {
        return calendars().of(unit);
    }

    /** The calendar that a clock was counted by, which explains it. */
    default WorkingCalendar calendarOf(DeadlineClock clock) {
        return calendars(clock.calendarVersion()).of(clock);
    }

    /**
     * The calendar by which a clock goes on when it is extended or resumed: the one in force, unless that counts the clock's
     * time so far differently and the clock has yet to be counted anew. So one calendar explains all of it.
     */
    default WorkingCalendar calendarToGoOnBy(DeadlineClock clock) {
        Calendars own = calendars(clock.calendarVersion());
        Calendars present = calendars();
        boolean differ = !own.sameHours(present, clock)
                || CalendarDifference.between(own.data(), present.data()).touches(clock.startedAt(), clock.dueAt());
        return (differ ? own : present).of(clock);
    }
}
