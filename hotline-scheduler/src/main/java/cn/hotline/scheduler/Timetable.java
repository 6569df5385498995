package cn.hotline.scheduler;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger.TriggerState;
import org.quartz.impl.matchers.GroupMatcher;

/**
 * Makes the jobs in the database those of the configuration. What agrees is left alone, so that starting one more process
 * disturbs nobody; jobs that are no longer wanted are deleted.
 */
final class Timetable {

    private final Scheduler scheduler;

    Timetable(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void arrange(List<Duty> duties) throws SchedulerException {
        Set<JobKey> wanted = duties.stream().map(duty -> duty.job().getKey()).collect(Collectors.toSet());
        for (JobKey key : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(Duty.GROUP))) {
            if (!wanted.contains(key)) {
                scheduler.deleteJob(key);
            }
        }
        for (Duty duty : duties) {
            if (!stands(duty.job(), duty.trigger())) {
                scheduler.scheduleJob(duty.job(), Set.of(duty.trigger()), true);
            }
        }
    }

    private boolean stands(JobDetail job, SimpleTrigger trigger) throws SchedulerException {
        // a process of another version, which did not know the class, left the trigger in this state
        if (scheduler.getTriggerState(trigger.getKey()) == TriggerState.ERROR) {
            return false;
        }
        return scheduler.getTrigger(trigger.getKey()) instanceof SimpleTrigger found
                && found.getRepeatInterval() == trigger.getRepeatInterval()
                && hasWork(job);
    }

    private boolean hasWork(JobDetail job) {
        try {
            JobDetail found = scheduler.getJobDetail(job.getKey());
            return found != null && found.getJobClass() == job.getJobClass();
        } catch (SchedulerException e) {
            // a class that is no longer there
            return false;
        }
    }
}
