package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.deadline.CalendarData;
import cn.hotline.core.deadline.Calendars;
import cn.hotline.core.deadline.WorkingHours;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A version of the calendar never changes, so it is read once; which one is in force is asked every second while there is
 * work, beside it, and never believed for longer than five.
 */
@Component
class CachedCalendars {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration BELIEVED = Duration.ofSeconds(5);
    private static final Duration REFERENCE = Duration.ofMinutes(1);
    private static final int VERSIONS = 16;
    private static final String LATEST = "latest";

    private final CalendarMapper mapper;
    private final LoadingCache<String, Integer> latest;
    private final LoadingCache<Integer, Calendars> versions;

    CachedCalendars(CalendarMapper mapper) {
        this.mapper = mapper;
        latest = Caffeine.newBuilder()
                .refreshAfterWrite(FRESH)
                .expireAfterWrite(BELIEVED)
                .build(key -> mapper.version());
        // a newer release may bring more reference data for version 1, on which the later ones do not depend
        versions = Caffeine.newBuilder()
                .maximumSize(VERSIONS)
                .refreshAfterWrite(REFERENCE)
                .build(this::read);
    }

    Calendars inForce() {
        return versions.get(latest.get(LATEST));
    }

    Calendars of(int version) {
        return versions.get(version);
    }

    void forget() {
        AfterCommit.run(() -> latest.invalidate(LATEST));
    }

    Calendars at(Instant moment) {
        return versions.get(mapper.versionAt(moment));
    }

    private Calendars read(int version) {
        if (!mapper.exists(version)) {
            throw new IllegalArgumentException("there is no calendar of version " + version);
        }
        List<HoursRow> rows = mapper.hours(version);
        WorkingHours city = rows.stream()
                .filter(HoursRow::city)
                .map(HoursRow::hours)
                .findFirst()
                .orElse(WorkingHours.standard());
        Map<String, WorkingHours> hours = rows.stream().collect(Collectors.toMap(HoursRow::unit, HoursRow::hours));
        return new Calendars(CalendarData.of(version, mapper.days(version)), city, hours);
    }
}
