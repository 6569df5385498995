package cn.hotline.scheduler.job;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.InterruptableJob;

/** Works in bounded steps, in one process at a time, and ends after the step it is at when its process stops. */
@DisallowConcurrentExecution
abstract class BoundedJob implements InterruptableJob {

    private volatile boolean ended;

    /** What was not begun is left to the next run, here or in another process. */
    @Override
    public void interrupt() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }
}
