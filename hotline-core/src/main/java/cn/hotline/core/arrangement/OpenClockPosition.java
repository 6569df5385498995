package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.ClockStatus;
import java.util.List;

/** How far a walk through the open clocks has come: the running ones, then the paused, then the breached. */
record OpenClockPosition(ClockStatus status, long order, int no) {

    static final OpenClockPosition START = new OpenClockPosition(ClockStatus.RUNNING, 0, 0);

    /** @param last the status after which the walk is back at the start */
    OpenClockPosition after(List<OpenClock> page, ClockStatus last) {
        if (!page.isEmpty()) {
            return new OpenClockPosition(
                    status, page.getLast().workOrderId(), page.getLast().no());
        }
        return status == last ? START : new OpenClockPosition(next(status), 0, 0);
    }

    /** What is breached on the way stands behind what was running. */
    static ClockStatus next(ClockStatus status) {
        return status == ClockStatus.RUNNING ? ClockStatus.PAUSED : ClockStatus.BREACHED;
    }
}
