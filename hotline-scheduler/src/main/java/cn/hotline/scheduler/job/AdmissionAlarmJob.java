package cn.hotline.scheduler.job;

import cn.hotline.core.admission.AdmissionAlarms;
import org.quartz.JobExecutionContext;

/** Lets admissions expire, and notes the papers of emergencies that did not come in time. */
public final class AdmissionAlarmJob extends BoundedJob {

    private static final int ADMISSIONS = 200;

    private final AdmissionAlarms alarms;

    public AdmissionAlarmJob(AdmissionAlarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public void execute(JobExecutionContext context) {
        boolean more = true;
        while (more && !isEnded()) {
            more = alarms.once(ADMISSIONS);
        }
    }
}
