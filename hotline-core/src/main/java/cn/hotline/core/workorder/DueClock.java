package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A clock whose next moment has come, as a sweep found it without a lock. By the time the desk acts on it everything may
 * have changed, so the desk looks again.
 *
 * @param unit code of the unit that answers for it, null for the centre's own
 * @param nextAt when the sweep should have acted
 */
public record DueClock(
        long workOrderId, int no, ClockKind kind, @Nullable String unit, Instant dueAt, Instant nextAt) {

    /** What the clock asks for at that moment; one that is already late is breached without a warning. */
    public Instruction instruction(Instant now) {
        return Instruction.bySystem(new WorkOrderNumber(workOrderId), command(now));
    }

    private Command command(Instant now) {
        if (kind.isAlarm()) {
            return new Command.Resume();
        }
        return now.truncatedTo(ChronoUnit.MILLIS).isAfter(dueAt)
                ? new Command.BreachDeadline(no, kind, unit, dueAt)
                : new Command.WarnOfDeadline(no, kind, unit, dueAt);
    }
}
