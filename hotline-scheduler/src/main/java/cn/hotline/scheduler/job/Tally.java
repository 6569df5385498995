package cn.hotline.scheduler.job;

import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.DueClock;
import cn.hotline.core.workorder.Outcome;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what became of the commands of one sweep. */
final class Tally {

    private final Instant now;
    private int warned;
    private int breached;
    private int resumed;
    private int left;
    private Duration latest = Duration.ZERO;

    Tally(Instant now) {
        this.now = now;
    }

    /** @param sent at most one clock of each order */
    void add(List<DueClock> sent, List<Outcome> outcomes) {
        Set<WorkOrderNumber> done = outcomes.stream().map(Outcome::number).collect(Collectors.toSet());
        for (DueClock due : sent) {
            if (done.contains(new WorkOrderNumber(due.workOrderId()))) {
                count(due);
            } else {
                left++;
            }
        }
    }

    SweepReport report() {
        return new SweepReport(warned, breached, resumed, left, latest);
    }

    private void count(DueClock due) {
        switch (due.instruction(now).command()) {
            case Command.WarnOfDeadline c -> warned++;
            case Command.BreachDeadline c -> breached++;
            default -> resumed++;
        }
        Duration late = Duration.between(due.nextAt(), now);
        latest = late.compareTo(latest) > 0 ? late : latest;
    }
}
