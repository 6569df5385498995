package cn.hotline.scheduler.job;

import cn.hotline.core.timekeeping.ClockGuard;
import cn.hotline.core.workorder.DueClock;
import cn.hotline.core.workorder.DueClocks;
import cn.hotline.core.workorder.DueCommands;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.WorkOrderDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at every clock that is due once, the longest due first, and sends what it asks for to the desk. What is refused or
 * locked by another process is passed over and found again by the next sweep, so any number of sweeps may run at once.
 */
public final class DeadlineSweep {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineSweep.class);

    private final DueClocks clocks;
    private final DueCommands commands;
    private final WorkOrderDesk desk;
    private final ClockGuard guard;
    private final SweepWatch watch;
    private final int batchSize;
    private final int most;
    private final double share;

    /**
     * @param batchSize clocks read, and commands sent, at once
     * @param most clocks looked at in one sweep
     * @param share of its time that a sweep beside people works
     */
    public DeadlineSweep(
            DueClocks clocks,
            DueCommands commands,
            WorkOrderDesk desk,
            ClockGuard guard,
            SweepWatch watch,
            int batchSize,
            int most,
            double share) {
        this.clocks = clocks;
        this.commands = commands;
        this.desk = desk;
        this.guard = guard;
        this.watch = watch;
        this.batchSize = batchSize;
        this.most = most;
        this.share = share;
    }

    /** Until nothing is due. */
    public SweepReport run() {
        return run(() -> false);
    }

    /** Until nothing is due, or the sweep is told to end after the batch it is at; rests between batches. */
    SweepReport runBesidePeople(BooleanSupplier ended) {
        Pace pace = new Pace(share);
        return run(() -> {
            pace.rest();
            return ended.getAsBoolean();
        });
    }

    private SweepReport run(BooleanSupplier ended) {
        ClockGuard.Reading reading = guard.read();
        if (!reading.trusted()) {
            LOG.error("This machine's clock is ahead of the database's by {}: nothing is swept here", reading.ahead());
            return SweepReport.NOTHING;
        }
        Instant now = reading.now();
        long begun = System.nanoTime();
        SweepReport report = sweep(now, ended);
        watch.note(new SweepWatch.Run(now, Duration.ofNanos(System.nanoTime() - begun), report));
        if (report.done() > 0) {
            LOG.info("Deadlines: {}", report);
        }
        return report;
    }

    private SweepReport sweep(Instant now, BooleanSupplier ended) {
        Tally tally = new Tally(now);
        DueClock last = null;
        for (int seen = 0; seen < most && !ended.getAsBoolean(); seen += batchSize) {
            List<DueClock> page = clocks.find(now, last, batchSize);
            oncePerOrder(page).forEach(round -> send(round, now, tally));
            last = lastOf(page);
            if (last == null) {
                break;
            }
        }
        return tally.report();
    }

    private void send(List<DueClock> due, Instant now, Tally tally) {
        List<Instruction> instructions =
                due.stream().map(clock -> commands.instruction(clock, now)).toList();
        tally.add(due, instructions, desk.handleAll(instructions));
    }

    /** A batch may name an order only once: its later clocks go into later batches. */
    private static List<List<DueClock>> oncePerOrder(List<DueClock> page) {
        List<List<DueClock>> rounds = new ArrayList<>();
        Map<Long, Integer> clocksOfOrder = new HashMap<>();
        for (DueClock due : page) {
            int round = clocksOfOrder.merge(due.workOrderId(), 1, Integer::sum) - 1;
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(due);
        }
        return rounds;
    }

    private @Nullable DueClock lastOf(List<DueClock> page) {
        return page.size() < batchSize ? null : page.getLast();
    }
}
