package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Says which command a due clock asks for, so that the sweep has nothing to decide. */
@Component
public class DueCommands {

    private final StepPlan plan;

    DueCommands(StepPlan plan) {
        this.plan = plan;
    }

    /** What the clock asks for at that moment; one that is already late is breached without a warning. */
    public Instruction instruction(DueClock due, Instant now) {
        return Instruction.bySystem(new WorkOrderNumber(due.workOrderId()), command(due, now));
    }

    private Command command(DueClock due, Instant now) {
        if (due.kind().isAlarm()) {
            return new Command.Resume();
        }
        if (due.status() == ClockStatus.BREACHED) {
            return step(due);
        }
        return now.truncatedTo(ChronoUnit.MILLIS).isAfter(due.dueAt())
                ? new Command.BreachDeadline(due.no(), due.kind(), due.unit(), due.dueAt())
                : new Command.WarnOfDeadline(due.no(), due.kind(), due.unit(), due.dueAt());
    }

    private Command step(DueClock due) {
        int step = due.step() + 1;
        return new Command.EscalateDeadline(
                due.no(),
                due.kind(),
                due.unit(),
                due.dueAt(),
                step,
                plan.of(due).level(step));
    }
}
