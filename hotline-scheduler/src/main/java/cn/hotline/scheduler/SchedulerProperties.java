package cn.hotline.scheduler;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the jobs run. All processes on one database must be given the same values: the one that starts last writes
 * its own into the database.
 *
 * @param enabled whether this process runs jobs
 * @param instance name of this process within the cluster; AUTO: host name and time of the start
 * @param checkIn how often each process shows the others that it lives
 * @param relayEvery between two looks into the outbox
 * @param tellEvery between two looks for what people have to be told of
 * @param releaseEvery between two releases of notices
 * @param reconcileEvery between two comparisons of a slice of the search index with the database
 * @param rebuildEvery between two looks for a rebuild of the index to go on with
 * @param recountEvery between two looks for deadlines that another calendar moves
 * @param reassignEvery between two looks for orders of dissolved units
 * @param chainEvery between two looks for matters of the lanes that wait too long
 * @param admissionsEvery between two looks for admissions that expired and papers that were missed
 * @param topicsEvery between two looks for topics that crossed a threshold
 * @param purgeEvery between two purges of the outbox, and of notices
 */
@ConfigurationProperties("hotline.scheduler")
public record SchedulerProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("AUTO") String instance,
        @DefaultValue("5s") Duration checkIn,
        @DefaultValue Sweep sweep,
        @DefaultValue("1s") Duration relayEvery,
        @DefaultValue("1s") Duration tellEvery,
        @DefaultValue("5s") Duration releaseEvery,
        @DefaultValue("1m") Duration reconcileEvery,
        @DefaultValue("5s") Duration rebuildEvery,
        @DefaultValue("2s") Duration recountEvery,
        @DefaultValue("2s") Duration reassignEvery,
        @DefaultValue("5s") Duration chainEvery,
        @DefaultValue("5s") Duration admissionsEvery,
        @DefaultValue("1m") Duration topicsEvery,
        @DefaultValue("10m") Duration purgeEvery) {

    /**
     * @param every between two sweeps
     * @param lanes sweeps that may run at the same time, in one process or in several
     * @param batch commands in one transaction at most
     * @param most clocks that one sweep looks at before it ends and leaves the rest to the next
     * @param share of its time that a sweep works, over 0 and up to 1; the rest it leaves to people
     */
    public record Sweep(
            @DefaultValue("5s") Duration every,
            @DefaultValue("2") int lanes,
            @DefaultValue("200") int batch,
            @DefaultValue("100000") int most,
            @DefaultValue("0.2") double share) {

        public Sweep {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("hotline.scheduler.sweep.share must be over 0 and up to 1");
            }
        }
    }
}
