package cn.hotline.scheduler.job;

import java.time.Duration;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.InterruptableJob;

/**
 * Works in bounded steps, in one process at a time, and ends after the step it is at when its process stops or its time is
 * over. Made anew for each run.
 */
@DisallowConcurrentExecution
public abstract class BoundedJob implements InterruptableJob {

    /**
     * One run's time. What is left is for the next run, which follows at once: unless a run took so long that Quartz calls
     * the next one misfired and first has to find it again.
     */
    public static final Duration LONGEST = Duration.ofSeconds(7);

    private final long begun = System.nanoTime();
    private volatile boolean stopping;

    /** What was not begun is left to the next run, here or in another process. */
    @Override
    public void interrupt() {
        stopping = true;
    }

    boolean isEnded() {
        return stopping || System.nanoTime() - begun > LONGEST.toNanos();
    }
}
