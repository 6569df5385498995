package cn.hotline.scheduler;

import cn.hotline.scheduler.job.CalendarRecountJob;
import cn.hotline.scheduler.job.DeadlineSweepJob;
import cn.hotline.scheduler.job.IndexRebuildJob;
import cn.hotline.scheduler.job.IndexReconcileJob;
import cn.hotline.scheduler.job.NoticePurgeJob;
import cn.hotline.scheduler.job.NoticeRelayJob;
import cn.hotline.scheduler.job.NoticeReleaseJob;
import cn.hotline.scheduler.job.OutboxPurgeJob;
import cn.hotline.scheduler.job.OutboxRelayJob;
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
        duties.add(new Duty(
                "calendar-recount",
                CalendarRecountJob.class,
                settings.recountEvery(),
                "counts deadlines anew after the calendar has changed"));
        duties.add(new Duty(
                "outbox-relay",
                OutboxRelayJob.class,
                settings.relayEvery(),
                "carries committed changes into the search index"));
        duties.add(new Duty(
                "notice-relay", NoticeRelayJob.class, settings.tellEvery(), "writes notices of what was committed"));
        duties.add(new Duty(
                "notice-release",
                NoticeReleaseJob.class,
                settings.releaseEvery(),
                "releases notices in working time, urgent ones at any hour"));
        duties.add(new Duty(
                "notice-purge",
                NoticePurgeJob.class,
                settings.purgeEvery(),
                "forgets notices that are older than they are kept"));
        duties.add(new Duty(
                "outbox-purge",
                OutboxPurgeJob.class,
                settings.purgeEvery(),
                "forgets messages that were sent long ago"));
        duties.add(new Duty(
                "index-reconcile",
                IndexReconcileJob.class,
                settings.reconcileEvery(),
                "compares the search index with the database, a slice at a time"));
        duties.add(new Duty(
                "index-rebuild",
                IndexRebuildJob.class,
                settings.rebuildEvery(),
                "goes on with a rebuild of the index"));
        return duties;
    }
}
