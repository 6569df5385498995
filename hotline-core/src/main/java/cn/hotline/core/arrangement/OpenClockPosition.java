package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.ClockStatus;
import java.util.List;

/** How far a walk through the open clocks has come: the running ones, then the paused ones, then from the start again. */
record OpenClockPosition(ClockStatus status, long order, int no) {

    static final OpenClockPosition START = new OpenClockPosition(ClockStatus.RUNNING, 0, 0);

    OpenClockPosition after(List<OpenClock> page) {
        if (page.isEmpty()) {
            return status == ClockStatus.RUNNING ? new OpenClockPosition(ClockStatus.PAUSED, 0, 0) : START;
        }
        return new OpenClockPosition(
                status, page.getLast().workOrderId(), page.getLast().no());
    }
}
