package cn.hotline.scheduler.job;

import java.time.Duration;

/**
 * What one sweep did.
 *
 * @param left commands that were not carried out: refused, because somebody was faster, or on an order that was locked
 * @param latest how long the clock that waited longest had been due; zero when nothing was done
 */
public record SweepReport(int warned, int breached, int resumed, int left, Duration latest) {

    public int done() {
        return warned + breached + resumed;
    }

    @Override
    public String toString() {
        return warned + " warned, " + breached + " breached, " + resumed + " resumed, " + left + " left, up to "
                + latest + " late";
    }
}
