package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.deadline.Calendars;
import cn.hotline.core.deadline.DeadlineRules;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.Deadlines;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Repository;

/** Units, rules and calendars change seldom and are read by every command: kept in memory. */
@Repository
class CachedReference implements UnitDirectory, Deadlines {

    private final CachedUnits units;
    private final CachedRules rules;
    private final CachedCalendars calendars;
    private final Clock clock;

    CachedReference(CachedUnits units, CachedRules rules, CachedCalendars calendars, Clock clock) {
        this.units = units;
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Units units() {
        return units.inForce();
    }

    @Override
    public void forget() {
        units.forget();
    }

    @Override
    public DeadlineRules rules() {
        return rules.inForce(clock.instant());
    }

    @Override
    public DeadlineRules rules(int version) {
        return rules.ofVersion(version);
    }

    @Override
    public Calendars calendars() {
        return calendars.inForce();
    }

    @Override
    public void calendarChanged() {
        calendars.forget();
    }

    @Override
    public Calendars calendars(int version) {
        return calendars.of(version);
    }

    @Override
    public Calendars calendarsAt(Instant moment) {
        return calendars.at(moment);
    }
}
