package cn.hotline.api.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Intakes at an even pace, whether or not the one before has been answered; what waits is counted as waiting. */
final class SteadyIntake {

    private static final int CALLERS = 16;
    private static final int MOST = 10_000;

    private final Callable<Integer> intake;
    private final int perSecond;

    SteadyIntake(Callable<Integer> intake, int perSecond) {
        this.intake = intake;
        this.perSecond = perSecond;
    }

    /** @return the time in milliseconds below which 95 of 100 were answered, while {@code more} holds */
    double p95(BooleanSupplier more) {
        try (ScheduledExecutorService callers = Executors.newScheduledThreadPool(CALLERS)) {
            List<Future<Long>> answers = new ArrayList<>();
            long begun = System.nanoTime();
            while (more.getAsBoolean() && answers.size() < MOST) {
                // a second's worth at a time
                for (int i = 0; i < perSecond; i++) {
                    long at = begun + answers.size() * TimeUnit.SECONDS.toNanos(1) / perSecond;
                    answers.add(callers.schedule(
                            () -> {
                                intake.call();
                                return System.nanoTime() - at;
                            },
                            at - System.nanoTime(),
                            TimeUnit.NANOSECONDS));
                }
                answers.getLast().get();
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<Long> answer : answers) {
                nanos.add(answer.get());
            }
            Collections.sort(nanos);
            return nanos.get(Math.min(nanos.size() - 1, nanos.size() * 95 / 100)) / 1e6;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
