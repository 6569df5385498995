package cn.hotline.scheduler;

import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import java.time.Duration;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleTrigger;
import org.quartz.TriggerBuilder;

/** One job and how often it runs. After downtime it runs once, not once for every time it was missed. */
record Duty(String name, Class<? extends Job> work, Duration every, String description) {

    static final String GROUP = "hotline";

    JobDetail job() {
        return JobBuilder.newJob(work)
                .withIdentity(name, GROUP)
                .withDescription(description)
                .build();
    }

    SimpleTrigger trigger() {
        return TriggerBuilder.newTrigger()
                .withIdentity(name, GROUP)
                .forJob(name, GROUP)
                .withSchedule(simpleSchedule()
                        .withIntervalInMilliseconds(every.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNowWithExistingCount())
                .build();
    }
}
