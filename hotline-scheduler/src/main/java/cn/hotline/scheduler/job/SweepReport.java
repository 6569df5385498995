package cn.hotline.scheduler.job;

import java.time.Duration;

/**
 * What one sweep did.
 *
 * @param left commands that were not carried out: refused, because somebody was faster, or on an order that was locked
 * @param latest how long the clock that waited longest had been due; zero when nothing was done
 */
public record SweepReport(int warned, int breached, int escalated, int resumed, int left, Duration latest) {

    static final SweepReport NOTHING = new SweepReport(0, 0, 0, 0, 0, Duration.ZERO);

    public int done() {
        return warned + breached + escalated + resumed;
    }

    @Override
    public String toString() {
        return warned + " warned, " + breached + " breached, " + escalated + " urged, " + resumed + " resumed, " + left
                + " left, up to " + latest + " late";
    }
}
