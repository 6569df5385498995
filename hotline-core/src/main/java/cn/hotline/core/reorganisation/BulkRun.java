package cn.hotline.core.reorganisation;

import cn.hotline.core.workorder.Slices;
import org.springframework.stereotype.Service;

/**
 * Moves the orders of dissolved units, slice by slice; any instance may take the next slice. Works in rounds until one finds
 * nothing and no process can still believe the unit to be open; orders that come back later are moved then.
 */
@Service
public class BulkRun {

    private static final int ORDERS = 200;

    private final BulkSteps steps;

    BulkRun(BulkSteps steps) {
        this.steps = steps;
    }

    /** Takes one bounded slice. @return false when there is nothing to do now */
    public boolean step() {
        return step(ORDERS);
    }

    /** @param orders in the slice, at most */
    boolean step(int orders) {
        return Slices.smaller(orders, steps::next, steps::passOver) || steps.resumeStrayed();
    }
}
