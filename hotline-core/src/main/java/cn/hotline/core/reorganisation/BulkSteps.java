package cn.hotline.core.reorganisation;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.WorkOrderDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The slices of bulk reassignments. Each is one transaction that holds the job's row, moves the orders of the slice through
 * the desk and notes how far it came: killed at any moment, it has done all of that or nothing.
 */
@Component
class BulkSteps {

    /** Successors that were dissolved in turn are followed so far. */
    private static final int GENERATIONS = 10;

    private final BulkStore store;
    private final CaseStore cases;
    private final WorkOrderDesk desk;
    private final UnitDirectory directory;
    private final CatalogueSource catalogue;
    private final Clock clock;

    BulkSteps(
            BulkStore store,
            CaseStore cases,
            WorkOrderDesk desk,
            UnitDirectory directory,
            CatalogueSource catalogue,
            Clock clock) {
        this.store = store;
        this.cases = cases;
        this.desk = desk;
        this.directory = directory;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @return false when there is nothing to do now, or other instances are at it */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean next(int orders) {
        BulkReassignment bulk = store.lockNext(now());
        if (bulk == null) {
            return false;
        }
        List<Long> page = store.openOrders(bulk.unit(), bulk.lastOrder(), orders);
        if (page.isEmpty()) {
            store.save(bulk.afterRound(now()));
            return true;
        }
        List<CaseFile> free = cases.lockFree(page);
        Units units = directory.units();
        String problem = free.stream().map(file -> successor(bulk, file, units)).allMatch(units::canHelp)
                ? null
                : "承接单位已撤销，且没有指定它的承接单位";
        int moved = free.isEmpty()
                ? 0
                : desk.handleAll(free.stream()
                                .map(file -> instruction(bulk, file, units))
                                .toList())
                        .size();
        store.save(bulk.after(page.getLast(), moved, page.size() - moved, problem, now()));
        return true;
    }

    /** Passes over the next order, for which the desk failed, so that it holds up no other; the next round tries again. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void passOver() {
        BulkReassignment bulk = store.lockNext(now());
        List<Long> page = bulk == null ? List.of() : store.openOrders(bulk.unit(), bulk.lastOrder(), 1);
        if (bulk != null && !page.isEmpty()) {
            store.save(bulk.after(page.getFirst(), 0, 1, "有工单因系统错误未能改派，详见日志", now()));
        }
    }

    /** Takes up a finished one again when orders came back to its unit. @return false when there is none */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean resumeStrayed() {
        Long strayed = store.strayed();
        BulkReassignment bulk = strayed == null ? null : store.lock(strayed);
        if (bulk == null || bulk.state() != BulkState.FINISHED) {
            return false;
        }
        store.save(bulk.resumed(now()));
        return true;
    }

    private Instruction instruction(BulkReassignment bulk, CaseFile file, Units units) {
        String to = successor(bulk, file, units);
        Unit heir = units.find(to);
        String note = "“" + bulk.unitName() + "”已撤并，由“" + (heir == null ? to : heir.name()) + "”承接；第" + bulk.id()
                + "次批量改派，" + bulk.byName() + "：" + bulk.reason();
        Command command = new Command.SucceedUnit(bulk.unit(), to);
        return new Instruction(file.order().number(), command, Actor.system(), null, null, note);
    }

    private String successor(BulkReassignment bulk, CaseFile file, Units units) {
        @Nullable BulkReassignment of = bulk;
        String heir = bulk.unit();
        for (int i = 0; of != null && i < GENERATIONS; i++) {
            heir = of.plan().of(file.order(), catalogue.catalogue());
            Unit found = units.find(heir);
            of = found == null || found.opened() ? null : store.latestOf(heir);
        }
        return heir;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
