package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.deadline.Calendars;
import cn.hotline.core.deadline.DeadlineRules;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.Deadlines;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Repository;

/** Units, rules and calendars change seldom and are read by every command: kept in memory. */
@Repository
class CachedReference implements UnitDirectory, Deadlines {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String ALL = "all";

    private final CachedRules rules;
    private final Clock clock;
    private final LoadingCache<String, Units> units;
    private final CachedCalendars calendars;

    CachedReference(UnitMapper unitMapper, CachedRules rules, CachedCalendars calendars, Clock clock) {
        this.rules = rules;
        this.clock = clock;
        units = cache().build(key -> new Units(unitMapper.all()));
        this.calendars = calendars;
    }

    /** Refreshing gives the old value until the new one is there, so that no command waits for it. */
    private static Caffeine<Object, Object> cache() {
        return Caffeine.newBuilder().refreshAfterWrite(FRESH);
    }

    @Override
    public Units units() {
        return units.get(ALL);
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
    public Calendars calendars(int version) {
        return calendars.of(version);
    }
}
