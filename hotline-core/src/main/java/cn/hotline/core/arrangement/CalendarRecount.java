package cn.hotline.core.arrangement;

import cn.hotline.core.arrangement.RecountSteps.Slice;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.Slices;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Counts the open clocks anew after the calendar has changed, slice by slice; any instance may take the next slice. When no
 * change is under way it walks through the clocks of older versions, because one whose stop was undone, or that was written
 * by a process that had not yet seen the new calendar, runs again by the old one.
 */
@Service
public class CalendarRecount {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarRecount.class);
    private static final int CLOCKS = 500;
    private static final int WALKED = 1_000;

    private final RecountSteps steps;
    private final RecountStore store;
    private final Deadlines deadlines;
    private OpenClockPosition walked = OpenClockPosition.START;

    CalendarRecount(RecountSteps steps, RecountStore store, Deadlines deadlines) {
        this.steps = steps;
        this.store = store;
        this.deadlines = deadlines;
    }

    /** Takes one bounded slice. @return false when there is nothing to do now */
    public boolean step() {
        return step(CLOCKS);
    }

    /** @param clocks looked at in the slice, at most */
    boolean step(int clocks) {
        return Slices.smaller(clocks, size -> steps.next(size) == Slice.DONE, steps::passOver);
    }

    /**
     * Walks on through the clocks of older versions.
     *
     * @param clocks looked at, at most
     * @return how many were counted anew
     */
    public synchronized int walk(int clocks, BooleanSupplier ended) {
        int changed = 0;
        if (deadlines.calendars().version() == 1) {
            return changed;
        }
        for (int seen = 0; seen < clocks && !ended.getAsBoolean() && !store.isRunning(); seen += WALKED) {
            List<OpenClock> page = store.openClocks(walked.status(), walked.order(), walked.no(), WALKED);
            changed += page.isEmpty() ? 0 : stragglers(page);
            boolean round = page.isEmpty() && walked.status() == ClockStatus.PAUSED;
            walked = walked.after(page, ClockStatus.PAUSED);
            if (round) {
                break;
            }
        }
        if (changed > 0) {
            LOG.info("{} clocks that ran by an older calendar were counted anew", changed);
        }
        return changed;
    }

    private int stragglers(List<OpenClock> page) {
        try {
            return steps.stragglers(page);
        } catch (RuntimeException e) {
            LOG.error(
                    "left as they are: the clocks from order {}",
                    page.getFirst().workOrderId(),
                    e);
            return 0;
        }
    }
}
