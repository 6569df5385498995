package cn.hotline.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps that await one clock once it is overdue, by the calendar it follows. */
public record EscalationCourse(List<EscalationStep> steps, Duration ahead, WorkingCalendar calendar) {

    /**
     * When the step falls due, always after the moment it counts from; null when there is no such step. Steps count from 1.
     *
     * @param since the deadline, or when the unit was charged with what was late by then
     */
    @Nullable
    Instant moment(int step, Instant since) {
        if (step > steps.size()) {
            return null;
        }
        Instant moment = steps.get(step - 1).moment(since, ahead, calendar);
        return moment.isAfter(since) ? moment : since.plusMillis(1);
    }

    /** Whom the step is for; the last one where the configuration was shortened meanwhile, the supervisor without any. */
    public EscalationLevel level(int step) {
        return steps.isEmpty()
                ? EscalationLevel.SUPERVISOR
                : steps.get(Math.min(step, steps.size()) - 1).to();
    }
}
