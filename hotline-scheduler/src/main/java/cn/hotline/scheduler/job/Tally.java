package cn.hotline.scheduler.job;

import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.DueClock;
import cn.hotline.core.workorder.Instruction;
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
    private int escalated;
    private int resumed;
    private int left;
    private Duration latest = Duration.ZERO;

    Tally(Instant now) {
        this.now = now;
    }

    /** @param sent at most one clock of each order; @param instructions what was sent for each */
    void add(List<DueClock> sent, List<Instruction> instructions, List<Outcome> outcomes) {
        Set<WorkOrderNumber> done = outcomes.stream().map(Outcome::number).collect(Collectors.toSet());
        for (int i = 0; i < sent.size(); i++) {
            if (done.contains(instructions.get(i).number())) {
                count(sent.get(i), instructions.get(i).command());
            } else {
                left++;
            }
        }
    }

    SweepReport report() {
        return new SweepReport(warned, breached, escalated, resumed, left, latest);
    }

    private void count(DueClock due, Command command) {
        switch (command) {
            case Command.WarnOfDeadline c -> warned++;
            case Command.BreachDeadline c -> breached++;
            case Command.EscalateDeadline c -> escalated++;
            default -> resumed++;
        }
        Duration late = Duration.between(due.nextAt(), now);
        latest = late.compareTo(latest) > 0 ? late : latest;
    }
}
