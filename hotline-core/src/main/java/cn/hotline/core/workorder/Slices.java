package cn.hotline.core.workorder;

import java.util.function.IntPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a long job get past what fails: in ever smaller slices, and past the single one that fails by itself. */
public final class Slices {

    private static final Logger LOG = LoggerFactory.getLogger(Slices.class);
    private static final int SMALLER = 4;

    private Slices() {}

    /**
     * @param most things in the first slice
     * @param slice does a slice of at most so many; false when there is nothing to do
     * @param passOver leaves the next single thing
     * @return what the slice that went through answered, true after passing over
     */
    public static boolean smaller(int most, IntPredicate slice, Runnable passOver) {
        for (int size = most; size >= 1; size /= SMALLER) {
            try {
                return slice.test(size);
            } catch (RuntimeException e) {
                LOG.warn("a slice of {} failed, trying less: {}", size, e.toString());
            }
        }
        LOG.error("the next of a long job fails by itself and is passed over");
        passOver.run();
        return true;
    }
}
