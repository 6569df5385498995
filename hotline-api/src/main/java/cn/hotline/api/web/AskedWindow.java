package cn.hotline.api.web;

import cn.hotline.core.deadline.StatisticWindows;
import cn.hotline.core.deadline.TimeWindow;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The span of time a report is about, by the statistic windows of this city. */
@Component
public class AskedWindow {

    private final StatisticWindows windows;
    private final Clock clock;

    AskedWindow(StatisticWindows windows, Clock clock) {
        this.windows = windows;
        this.clock = clock;
    }

    /** What is not said is taken from the present appraisal month. */
    public TimeWindow orThisMonth(WindowFilter asked) {
        return asked.within(windows.monthAt(clock.instant()), windows);
    }

    /** What is not said is without end. */
    public TimeWindow orAlways(WindowFilter asked) {
        return asked.within(TimeWindow.ALWAYS, windows);
    }
}
