package cn.hotline.architecture.violations.core.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Supplier;

class OwnTime {

    Supplier<Instant> reference() {
        return Instant::now;
    }

    Instant system() {
        return Clock.systemUTC().instant();
    }

    LocalDate zoned() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Instant direct() {
        return Instant.now();
    }

    Date date() {
        return new Date();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Instant allowed(Clock clock) {
        return Instant.now(clock);
    }
}
