package cn.hotline.core.arrangement;

import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.HistoryEntry;
import cn.hotline.core.workorder.HistoryFields;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Outcome;
import cn.hotline.core.workorder.Recounted;
import cn.hotline.core.workorder.WorkOrderDesk;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The slices of a recount. Each is one transaction that holds the recount's row, changes the orders of the slice through the
 * desk and notes how far it came: killed at any moment, it has done all of that or nothing.
 */
@Component
class RecountSteps {

    private final RecountStore store;
    private final ImportStore imports;
    private final CaseStore cases;
    private final WorkOrderDesk desk;
    private final Deadlines deadlines;
    private final HistoryFields fields;
    private final Clock clock;

    RecountSteps(
            RecountStore store,
            ImportStore imports,
            CaseStore cases,
            WorkOrderDesk desk,
            Deadlines deadlines,
            HistoryFields fields,
            Clock clock) {
        this.store = store;
        this.imports = imports;
        this.cases = cases;
        this.desk = desk;
        this.deadlines = deadlines;
        this.fields = fields;
        this.clock = clock;
    }

    /** What a slice came to. */
    enum Slice {
        DONE,
        /** The next orders are locked by somebody else. */
        HELD_UP,
        /** There is nothing to do, or another instance is at it. */
        NOTHING
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Slice next(int clocks) {
        RecountProgress running = store.lockRunning();
        if (running == null) {
            return Slice.NOTHING;
        }
        List<OpenClock> page = page(running, clocks);
        if (page.isEmpty()) {
            finishPhase(running);
            return Slice.DONE;
        }
        Round round = count(page, running.version(), running.takenBack());
        int upTo = round.firstHeld(page);
        if (upTo == 0) {
            return Slice.HELD_UP;
        }
        store.save(running.after(page.get(upTo - 1), upTo, round.tally, clock.instant()));
        return Slice.DONE;
    }

    /** Passes over the next clock, for which the desk failed, so that it holds up no other. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void passOver() {
        RecountProgress running = store.lockRunning();
        List<OpenClock> page = running == null ? List.of() : page(running, 1);
        if (running != null && !page.isEmpty()) {
            store.save(running.after(page.getFirst(), 1, RecountTally.leaving(1), clock.instant()));
        }
    }

    /** Beside any recount: what of these clocks was left behind by the last one, as a clock whose stop was undone. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int stragglers(List<OpenClock> page) {
        return count(page, deadlines.calendars().version(), null).tally.changed();
    }

    private List<OpenClock> page(RecountProgress running, int clocks) {
        return store.openClocks(running.status(), running.lastOrder(), running.lastNo(), clocks);
    }

    private void finishPhase(RecountProgress running) {
        RecountProgress next = running.nextPhase(clock.instant());
        store.save(next);
        if (next.finishedAt() != null) {
            imports.finish(next.importId());
        }
    }

    /** The orders of a page, as far as nobody else holds them. */
    private Round count(List<OpenClock> page, int version, @Nullable Integer takenBack) {
        Instant now = clock.instant();
        Recounting recounting = new Recounting(deadlines, fields, deadlines.calendars(version), takenBack, now);
        Set<Long> wanted = page.stream()
                .filter(open -> open.calendarVersion() < version && recounting.touches(open))
                .map(OpenClock::workOrderId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Round round = new Round(wanted);
        if (!wanted.isEmpty()) {
            List<CaseFile> files = cases.lockFree(wanted);
            files.forEach(file -> round.held.remove(file.order().id()));
            round.tally = send(files, recounting, version);
        }
        return round;
    }

    private RecountTally send(List<CaseFile> files, Recounting recounting, int version) {
        Map<Long, List<HistoryEntry>> history = files.isEmpty()
                ? Map.of()
                : cases.movesOf(files.stream().map(file -> file.order().id()).toList()).stream()
                        .collect(Collectors.groupingBy(HistoryEntry::workOrderId));
        RecountTally tally = RecountTally.NONE;
        Map<Long, List<Recounted>> asked = new HashMap<>();
        List<Instruction> instructions = new ArrayList<>();
        for (CaseFile file : files) {
            long id = file.order().id();
            List<Recounted> changes = recounting.changes(file, history.getOrDefault(id, List.of()));
            tally = tally.and(RecountTally.leaving(recounting.unexplained(file)));
            if (!changes.isEmpty()) {
                asked.put(id, changes);
                instructions.add(
                        Instruction.bySystem(file.order().number(), new Command.RecomputeDeadlines(version, changes)));
            }
        }
        for (Outcome outcome : instructions.isEmpty() ? List.<Outcome>of() : desk.handleAll(instructions)) {
            for (Recounted clock : asked.getOrDefault(outcome.number().id(), List.of())) {
                tally = tally.and(clock);
            }
            asked.remove(outcome.number().id());
        }
        return tally.and(RecountTally.leaving(
                asked.values().stream().mapToInt(List::size).sum()));
    }

    /** A page while it is dealt with: the orders held by somebody else, and what became of the others. */
    private static final class Round {
        private final Set<Long> held;
        private RecountTally tally = RecountTally.NONE;

        Round(Set<Long> wanted) {
            held = new HashSet<>(wanted);
        }

        /** How many clocks of the page come before the first order that somebody else holds. */
        int firstHeld(List<OpenClock> page) {
            int n = 0;
            while (n < page.size() && !held.contains(page.get(n).workOrderId())) {
                n++;
            }
            return n;
        }
    }
}
