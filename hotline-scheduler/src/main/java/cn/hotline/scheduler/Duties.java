package cn.hotline.scheduler;

import cn.hotline.scheduler.job.AdmissionAlarmJob;
import cn.hotline.scheduler.job.BulkReassignmentJob;
import cn.hotline.scheduler.job.CalendarRecountJob;
import cn.hotline.scheduler.job.ChainJob;
import cn.hotline.scheduler.job.DeadlineSweepJob;
import cn.hotline.scheduler.job.EmbeddingJob;
import cn.hotline.scheduler.job.EmbeddingShare;
import cn.hotline.scheduler.job.IndexRebuildJob;
import cn.hotline.scheduler.job.IndexReconcileJob;
import cn.hotline.scheduler.job.LinkingJob;
import cn.hotline.scheduler.job.LinkingShare;
import cn.hotline.scheduler.job.NoticePurgeJob;
import cn.hotline.scheduler.job.NoticeRelayJob;
import cn.hotline.scheduler.job.NoticeReleaseJob;
import cn.hotline.scheduler.job.OutboxPurgeJob;
import cn.hotline.scheduler.job.OutboxRelayJob;
import cn.hotline.scheduler.job.TopicWatchJob;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that runs by itself. */
final class Duties {

    private Duties() {}

    static List<Duty> of(SchedulerProperties settings, EmbeddingShare embedding, LinkingShare linking) {
        return Stream.of(
                        deadlines(settings),
                        reorganisation(settings),
                        notices(settings),
                        messages(settings),
                        index(settings),
                        topics(settings),
                        vectors(embedding),
                        comparisons(linking))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Duty> topics(SchedulerProperties settings) {
        return Stream.of(new Duty(
                "topic-watch",
                TopicWatchJob.class,
                settings.topicsEvery(),
                "looks for topics that crossed a threshold"));
    }

    private static Stream<Duty> vectors(EmbeddingShare settings) {
        return IntStream.rangeClosed(1, settings.lanes())
                .mapToObj(lane -> new Duty(
                        "embedding-" + lane,
                        EmbeddingJob.class,
                        settings.every(),
                        "computes the vectors that orders lack"));
    }

    private static Stream<Duty> comparisons(LinkingShare settings) {
        return Stream.of(
                new Duty("linking", LinkingJob.class, settings.every(), "compares new orders with those before them"));
    }

    private static Stream<Duty> deadlines(SchedulerProperties settings) {
        Stream<Duty> lanes = IntStream.rangeClosed(1, settings.sweep().lanes())
                .mapToObj(lane -> new Duty(
                        "deadline-sweep-" + lane,
                        DeadlineSweepJob.class,
                        settings.sweep().every(),
                        "warns of deadlines, breaches them and resumes shelved orders"));
        return Stream.concat(
                lanes,
                Stream.of(new Duty(
                        "calendar-recount",
                        CalendarRecountJob.class,
                        settings.recountEvery(),
                        "counts deadlines anew after the calendar has changed")));
    }

    private static Stream<Duty> reorganisation(SchedulerProperties settings) {
        return Stream.of(
                new Duty(
                        "bulk-reassignment",
                        BulkReassignmentJob.class,
                        settings.reassignEvery(),
                        "moves the orders of dissolved units to their successors"),
                new Duty(
                        "chain",
                        ChainJob.class,
                        settings.chainEvery(),
                        "hands up what waited too long in the lanes, and files what nobody there could solve"),
                new Duty(
                        "admission-alarms",
                        AdmissionAlarmJob.class,
                        settings.admissionsEvery(),
                        "lets admissions expire and notes papers that did not come in time"));
    }

    private static Stream<Duty> notices(SchedulerProperties settings) {
        return Stream.of(
                new Duty(
                        "notice-relay",
                        NoticeRelayJob.class,
                        settings.tellEvery(),
                        "writes notices of what was committed"),
                new Duty(
                        "notice-release",
                        NoticeReleaseJob.class,
                        settings.releaseEvery(),
                        "releases notices in working time, urgent ones at any hour"),
                new Duty(
                        "notice-purge",
                        NoticePurgeJob.class,
                        settings.purgeEvery(),
                        "forgets notices that are older than they are kept"));
    }

    private static Stream<Duty> messages(SchedulerProperties settings) {
        return Stream.of(
                new Duty(
                        "outbox-relay",
                        OutboxRelayJob.class,
                        settings.relayEvery(),
                        "carries committed changes into the search index"),
                new Duty(
                        "outbox-purge",
                        OutboxPurgeJob.class,
                        settings.purgeEvery(),
                        "forgets messages that were sent long ago"));
    }

    private static Stream<Duty> index(SchedulerProperties settings) {
        return Stream.of(
                new Duty(
                        "index-reconcile",
                        IndexReconcileJob.class,
                        settings.reconcileEvery(),
                        "compares the search index with the database, a slice at a time"),
                new Duty(
                        "index-rebuild",
                        IndexRebuildJob.class,
                        settings.rebuildEvery(),
                        "goes on with a rebuild of the index"));
    }
}
