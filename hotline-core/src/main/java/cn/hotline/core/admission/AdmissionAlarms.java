package cn.hotline.core.admission;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the time brings: admissions expire, and papers of emergencies are missed. Whether an admission is in force does not
 * wait for it.
 */
@Service
public class AdmissionAlarms {

    private final AdmissionStore store;
    private final AdmissionSteps steps;
    private final Clock clock;

    AdmissionAlarms(AdmissionStore store, AdmissionSteps steps, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * One bounded batch; any number of processes may run it at once.
     *
     * @return whether there may be more
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean once(int limit) {
        Instant now = clock.instant();
        List<Admission> late = store.papersMissed(now, limit);
        for (Admission admission : late) {
            steps.missPapers(admission);
            store.update(admission.inState(AdmissionState.PAPERS_OVERDUE));
        }
        List<Admission> expired = store.expired(LocalDate.ofInstant(now, WorkingCalendar.ZONE), limit);
        for (Admission admission : expired) {
            steps.write(
                    admission.id(),
                    AdmissionStep.EXPIRE,
                    admission.state(),
                    AdmissionState.EXPIRED,
                    Actor.system(),
                    null);
            store.update(admission.inState(AdmissionState.EXPIRED));
        }
        return late.size() == limit || expired.size() == limit;
    }
}
