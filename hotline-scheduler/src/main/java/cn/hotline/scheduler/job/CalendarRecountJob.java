package cn.hotline.scheduler.job;

import cn.hotline.core.arrangement.CalendarRecount;
import org.quartz.JobExecutionContext;

/** Goes on with counting deadlines anew after the calendar has changed. */
public final class CalendarRecountJob extends BoundedJob {

    private static final int SLICES = 200;
    private static final int WALKED = 5_000;

    private final CalendarRecount recount;

    public CalendarRecountJob(CalendarRecount recount) {
        this.recount = recount;
    }

    @Override
    public void execute(JobExecutionContext context) {
        boolean more = true;
        for (int slice = 0; slice < SLICES && more && !isEnded(); slice++) {
            more = recount.step();
        }
        if (!more) {
            recount.walk(WALKED, this::isEnded);
        }
    }
}
