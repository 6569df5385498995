package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.WorkingHours;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hours of the city, under the code of its unit, and of units that do not keep them. They hold for the clocks that start
 * from then on: a clock that runs keeps the hours it was given, until another arrangement of the year counts it anew.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class HoursDesk {

    private final ImportStore store;
    private final Deadlines deadlines;
    private final UnitDirectory units;
    private final Clock clock;

    HoursDesk(ImportStore store, Deadlines deadlines, UnitDirectory units, Clock clock) {
        this.store = store;
        this.deadlines = deadlines;
        this.units = units;
        this.clock = clock;
    }

    /** By the code of the unit, the city's among them where they were set. */
    public Map<String, WorkingHours> all() {
        return new TreeMap<>(deadlines.calendars(store.version().version()).hoursOfUnits());
    }

    public WorkingHours city() {
        return deadlines.calendars(store.version().version()).cityHours();
    }

    /**
     * Gives a unit hours of its own from now on.
     *
     * @param hours null: the city's again, or for the city the standard ones
     * @throws Refusal.InvalidCommand when there is no such unit
     */
    public void set(String unit, @Nullable WorkingHours hours, Actor actor) {
        if (units.units().find(unit) == null) {
            throw new Refusal.InvalidCommand("unit", "unknown-unit", "没有代码为“" + unit + "”的单位");
        }
        store.lockCalendar();
        CalendarVersion present = store.version();
        if (Objects.equals(deadlines.calendars(present.version()).hoursOfUnits().get(unit), hours)) {
            return;
        }
        int version = present.version() + 1;
        String note = actor.name() + (hours == null ? "恢复" : "设定") + unit + "的工作时间";
        store.insertVersion(version, clock.instant(), note, present.daysVersion());
        store.insertHours(unit, version, hours);
        deadlines.calendarChanged();
    }
}
