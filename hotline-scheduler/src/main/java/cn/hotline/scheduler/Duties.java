package cn.hotline.scheduler;

import cn.hotline.scheduler.job.DeadlineSweepJob;
import java.util.ArrayList;
import java.util.List;

/** Everything that runs by itself. */
final class Duties {

    private Duties() {}

    static List<Duty> of(SchedulerProperties settings) {
        List<Duty> duties = new ArrayList<>();
        for (int lane = 1; lane <= settings.sweep().lanes(); lane++) {
            duties.add(new Duty(
                    "deadline-sweep-" + lane,
                    DeadlineSweepJob.class,
                    settings.sweep().every(),
                    "warns of deadlines, breaches them and resumes shelved orders"));
        }
        return duties;
    }
}
