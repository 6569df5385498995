package cn.hotline.core.reorganisation;

import static cn.hotline.core.organisation.OrganisationRefused.Reason.UNIT_IN_OTHER_STATE;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.workorder.CaseStore;
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
    private final UnitStore units;
    private final BulkStore bulks;
    private final CaseStore cases;
    private final UnitDirectory directory;

    TreeChanges(UnitLedger ledger, UnitStore units, BulkStore bulks, CaseStore cases, UnitDirectory directory) {
        this.ledger = ledger;
        this.units = units;
        this.bulks = bulks;
        this.cases = cases;
        this.directory = directory;
    }

    /** The units above see what the unit has, and has had, from now on. */
    Unit move(String code, String parent, String reason, Actor actor) {
        Unit moved = ledger.move(code, parent, reason, actor);
        cases.showOrders(code, directory.units().selfAndAbove(parent));
        return moved;
    }

    Unit close(String code, String reason, Actor actor) {
        units.lock(List.of(code));
        for (BulkReassignment running : bulks.running()) {
            if (running.plan().mentions(code)) {
                throw new OrganisationRefused(
                        UNIT_IN_OTHER_STATE, "该单位正在承接“" + running.unitName() + "”的工单，须待批量改派完成后再撤销");
            }
        }
        return ledger.close(code, reason, actor);
    }

    Unit reopen(String code, String reason, Actor actor) {
        units.lock(List.of(code));
        boolean leaving =
                bulks.running().stream().anyMatch(running -> running.unit().equals(code));
        if (leaving) {
            throw new OrganisationRefused(UNIT_IN_OTHER_STATE, "该单位的工单正在批量改派，须先停止或待其完成");
        }
        return ledger.reopen(code, reason, actor);
    }
}
