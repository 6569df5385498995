package cn.hotline.api.benchmark;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Keeps a number of threads busy for a while. */
final class Load {

    /** No run does more pieces of work than this in one thread, however fast they are. */
    private static final int MOST = 200_000;

    private static final double NANOS = 1e9;
    private static final Duration STEP = Duration.ofSeconds(10);
    private static final int COMPILING_PERCENT = 5;

    private Load() {}

    /**
     * @param perSecond pieces of work; @param latencies of all of them in nanoseconds, ascending
     */
    record Result(double perSecond, long[] latencies) {

        double millisAt(int percent) {
            int index = Math.min(latencies.length - 1, latencies.length * percent / 100);
            return latencies.length == 0 ? 0 : latencies[index] / 1e6;
        }
    }

    /** Keeps the work going until the compiler has little left to do, or for {@code longest}. */
    static void warmUp(int threads, Duration longest, Callable<Integer> work) {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        long end = System.nanoTime() + longest.toNanos();
        long before;
        do {
            before = compiler.getTotalCompilationTime();
            run(threads, STEP, work);
        } while (System.nanoTime() < end
                && compiler.getTotalCompilationTime() - before > STEP.toMillis() * COMPILING_PERCENT / 100);
    }

    /** @param work done again and again; answers how many pieces it was */
    static Result run(int threads, Duration span, Callable<Integer> work) {
        long start = System.nanoTime();
        long end = start + span.toNanos();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Worker>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> new Worker().until(end, work)));
            }
            long pieces = 0;
            List<long[]> latencies = new ArrayList<>();
            for (Future<Worker> worker : workers) {
                pieces += worker.get().pieces;
                latencies.add(worker.get().taken());
            }
            double seconds = (System.nanoTime() - start) / NANOS;
            return new Result(
                    pieces / seconds,
                    latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static final class Worker {
        private long[] nanos = new long[1024];
        private int times;
        private long pieces;

        Worker until(long end, Callable<Integer> work) throws Exception {
            for (long now = System.nanoTime(); now < end && times < MOST; ) {
                pieces += work.call();
                long after = System.nanoTime();
                if (times == nanos.length) {
                    nanos = Arrays.copyOf(nanos, times * 2);
                }
                nanos[times++] = after - now;
                now = after;
            }
            return this;
        }

        long[] taken() {
            return Arrays.copyOf(nanos, times);
        }
    }
}
