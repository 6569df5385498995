package cn.hotline.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until a test moves it; starts on Monday 2026-03-02 at 10:00 in Beijing. */
public final class MovableClock extends Clock {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private final AtomicReference<Instant> now = new AtomicReference<>(at("2026-03-02T10:00"));

    public static Instant at(String beijing) {
        return LocalDateTime.parse(beijing).toInstant(BEIJING);
    }

    public void moveTo(String beijing) {
        now.set(at(beijing));
    }

    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return BEIJING;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now.get(), zone);
    }
}
