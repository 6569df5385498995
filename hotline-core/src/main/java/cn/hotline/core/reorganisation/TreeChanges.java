package cn.hotline.core.reorganisation;

import static cn.hotline.core.organisation.OrganisationRefused.Reason.UNIT_IN_OTHER_STATE;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.CaseStore;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of the tree that must wait for, or take along, what hangs on a unit. Whoever starts a bulk reassignment locks the
 * rows of all units that it names, so that none of them is closed or opened in between.
 */
@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
class TreeChanges {

    private final UnitLedger ledger;
    private final BulkStore bulks;
    private final CaseStore cases;
    private final UnitDirectory directory;
    private final Clock clock;

    TreeChanges(UnitLedger ledger, BulkStore bulks, CaseStore cases, UnitDirectory directory, Clock clock) {
        this.ledger = ledger;
        this.bulks = bulks;
        this.cases = cases;
        this.directory = directory;
        this.clock = clock;
    }

    /** What the unit has, and has had, is seen by the units above it from now on, and by those before no longer. */
    Unit move(String code, String parent, String reason, Actor actor) {
        String before = ledger.find(code).parentCode();
        Unit moved = ledger.move(code, parent, reason, actor);
        Units units = directory.units();
        cases.followUnit(
                code,
                before == null ? List.of() : units.selfAndAbove(before),
                units.selfAndAbove(parent),
                clock.instant());
        return moved;
    }

    Unit close(String code, String reason, Actor actor) {
        ledger.find(code);
        for (BulkReassignment running : bulks.running()) {
            if (running.plan().mentions(code)) {
                throw new OrganisationRefused(
                        UNIT_IN_OTHER_STATE, "该单位正在承接“" + running.unitName() + "”的工单，须待批量改派完成后再撤销");
            }
        }
        return ledger.close(code, reason, actor);
    }

    Unit reopen(String code, String reason, Actor actor) {
        ledger.find(code);
        boolean leaving =
                bulks.running().stream().anyMatch(running -> running.unit().equals(code));
        if (leaving) {
            throw new OrganisationRefused(UNIT_IN_OTHER_STATE, "该单位的工单正在批量改派，须先停止或待其完成");
        }
        return ledger.reopen(code, reason, actor);
    }
}
