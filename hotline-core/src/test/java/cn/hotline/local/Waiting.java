package cn.hotline.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something outside this process, by looking often and for a bounded time. */
public final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(25);

    private Waiting() {}

    /** True as soon as the condition holds, false when the time is over; real time, not that of any clock. */
    public static boolean until(Duration atMost, BooleanSupplier condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }
}
