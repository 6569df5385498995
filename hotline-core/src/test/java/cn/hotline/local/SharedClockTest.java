package cn.hotline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedClockTest {
    private static final Instant START = Instant.parse("2026-11-21T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-01T09:30:00.250Z");

    private final Clock real = Clock.fixed(START, ZoneOffset.UTC);

    @TempDir
    private Path data;

    @Test
    void aMoveIsSeenByEveryClockOnTheFolderAndAfterARestart() {
        var first = SharedClock.in(data, real);
        var second = SharedClock.in(data, real);
        assertThat(second.instant()).isEqualTo(START);
        first.moveTo(LATER);
        assertThat(second.instant()).isEqualTo(LATER);
        assertThat(SharedClock.in(data, real)
                        .withZone(ZoneId.of("Asia/Shanghai"))
                        .instant())
                .isEqualTo(LATER);
    }

    @Test
    void itTicksOnFromWhereItWasMoved() {
        SharedClock.in(data, real).moveTo(LATER);
        var tenSecondsOn = Clock.offset(real, Duration.ofSeconds(10));
        assertThat(SharedClock.in(data, tenSecondsOn).instant()).isEqualTo(LATER.plusSeconds(10));
    }

    @Test
    void aResetBringsBackTheRealTime() {
        var clock = SharedClock.in(data, real);
        clock.moveTo(LATER);
        clock.reset();
        assertThat(clock.instant()).isEqualTo(START);
    }
}
