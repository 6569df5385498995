package cn.hotline.api.web;

import cn.hotline.core.timekeeping.ClockGuard;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Part of readiness: whoever distributes requests leaves a machine with a wrong clock out. */
@Component("clockHealthIndicator")
record ClockHealth(ClockGuard guard) implements HealthIndicator {

    @Override
    public Health health() {
        try {
            ClockGuard.Reading reading = guard.recent();
            return (reading.trusted() ? Health.up() : Health.down())
                    .withDetail("ahead", reading.ahead().toString())
                    .build();
        } catch (DataAccessException e) {
            // without the database no other instance could do better
            return Health.unknown().build();
        }
    }
}
