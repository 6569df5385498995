package cn.hotline.scheduler.job;

import java.util.concurrent.locks.LockSupport;

/** Leaves the rest of the time, and of the machine, to those who log and handle appeals. */
final class Pace {

    private final double share;
    private long begun = System.nanoTime();

    static void requireShare(String work, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("hotline.scheduler." + work + ".share must be over 0 and up to 1");
        }
    }

    /** @param share of its time that the work may take, over 0 and up to 1 */
    Pace(double share) {
        this.share = share;
    }

    /** After a piece of work: rests in proportion to what it took. */
    void rest() {
        long worked = System.nanoTime() - begun;
        LockSupport.parkNanos((long) (worked * (1 - share) / share));
        begun = System.nanoTime();
    }
}
