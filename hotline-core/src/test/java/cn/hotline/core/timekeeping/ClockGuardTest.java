package cn.hotline.core.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.hotline.core.MovableClock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClockGuardTest {

    private static final ClockSettings TEN_SECONDS = new ClockSettings(Duration.ofSeconds(10));

    private final MovableClock machine = new MovableClock();
    private final MovableClock database = new MovableClock();
    private final ClockGuard guard =
            new ClockGuard(machine, database::instant, TEN_SECONDS, Optional.of(new RealTime()));

    @Test
    void trustsAClockThatAgreesAndActsByTheEarlierOfBoth() {
        machine.advance(Duration.ofSeconds(9));
        assertThat(guard.read().trusted()).isTrue();
        assertThat(guard.read().now()).isEqualTo(database.instant());

        machine.advance(Duration.ofSeconds(-18));
        assertThat(guard.read().trusted()).isTrue();
        assertThat(guard.read().now()).isEqualTo(machine.instant());
    }

    @Test
    void trustsNoClockThatIsFiveMinutesFastOrSlow() {
        machine.advance(Duration.ofMinutes(5));
        assertThat(guard.read().trusted()).isFalse();
        assertThat(guard.read().ahead()).isEqualTo(Duration.ofMinutes(5));

        machine.advance(Duration.ofMinutes(-10));
        assertThat(guard.read().trusted()).isFalse();
        assertThat(guard.read().ahead()).isEqualTo(Duration.ofMinutes(-5));
    }

    @Test
    void noticesAClockThatJumpsAndAsksTheDatabaseOnlyNowAndThen() {
        AtomicInteger asked = new AtomicInteger();
        ClockGuard counted = new ClockGuard(
                machine,
                () -> {
                    asked.incrementAndGet();
                    return database.instant();
                },
                TEN_SECONDS,
                Optional.of(new RealTime()));
        for (int i = 0; i < 1_000; i++) {
            assertThat(counted.recent().trusted()).isTrue();
        }
        assertThat(asked).hasValueLessThan(10);

        machine.advance(Duration.ofMinutes(5));
        assertThat(counted.recent().trusted()).isFalse();
        database.advance(Duration.ofMinutes(5));
        assertThat(counted.recent().trusted()).as("both were moved").isTrue();
    }

    @Test
    void leavesAClockAloneThatIsMovedOnPurpose() {
        ClockGuard moved = new ClockGuard(machine, database::instant, TEN_SECONDS, Optional.empty());
        machine.advance(Duration.ofDays(30));

        assertThat(moved.read().trusted()).isTrue();
        assertThat(moved.read().now()).isEqualTo(machine.instant());
    }

    @Test
    void needsSomeTolerance() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClockSettings(Duration.ZERO));
    }
}
