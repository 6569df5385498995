package cn.hotline.core.reorganisation;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.OrganisationRefused.Reason;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Refusal;
import java.util.List;
import org.springframework.stereotype.Service;

/** Where a unit is dissolved: looked at first, then begun; the job goes on by itself. */
@Service
public class BulkDesk {

    private static final int PAGE = 500;

    private final DissolutionCheck check;
    private final Dissolving dissolving;
    private final BulkStore store;
    private final CaseStore cases;
    private final CatalogueSource catalogue;
    private final UnitDirectory directory;

    BulkDesk(
            DissolutionCheck check,
            Dissolving dissolving,
            BulkStore store,
            CaseStore cases,
            CatalogueSource catalogue,
            UnitDirectory directory) {
        this.check = check;
        this.dissolving = dissolving;
        this.store = store;
        this.cases = cases;
        this.catalogue = catalogue;
        this.directory = directory;
    }

    /**
     * Counts what would happen; changes nothing.
     *
     * @throws Refusal.InvalidCommand with everything that is wrong
     */
    public BulkPreview preview(Dissolution draft) {
        directory.forget();
        Units units = directory.units();
        check.check(draft, units);
        SuccessionPlan plan = draft.plan();
        BulkTally tally = new BulkTally(draft.unit());
        List<Long> page = store.openOrders(draft.unit(), 0, PAGE);
        while (!page.isEmpty()) {
            for (CaseFile file : cases.loadAll(page)) {
                tally.add(file, plan.of(file.order(), catalogue.catalogue()));
            }
            page = store.openOrders(draft.unit(), page.getLast(), PAGE);
        }
        List<BulkPreview.Below> below = units.childrenOf(draft.unit()).stream()
                .filter(Unit::opened)
                .map(child -> new BulkPreview.Below(child.code(), child.name(), plan.ofUnitBelow(child.code())))
                .toList();
        return tally.preview(units, below, store.countOperators(draft.unit()));
    }

    /**
     * Closes the unit, places what stands below it, moves or disables its operators, and begins to move its orders.
     *
     * @throws Refusal.InvalidCommand with everything that is wrong
     * @throws OrganisationRefused when its orders are on the move already
     */
    public BulkReassignment start(Dissolution draft, Actor actor) {
        directory.forget();
        check.check(draft, directory.units());
        long id = dissolving.start(draft, actor);
        directory.forget();
        return find(id);
    }

    /** What has moved stays where it is; the rest stays at the closed unit until it is dissolved anew. */
    public BulkReassignment stop(long id) {
        dissolving.stop(id);
        return find(id);
    }

    /** @throws OrganisationRefused when there is none */
    public BulkReassignment find(long id) {
        BulkReassignment found = store.find(id);
        if (found == null) {
            throw new OrganisationRefused(Reason.BULK_UNKNOWN, "没有这次批量改派");
        }
        return found;
    }

    /** Orders that still wait at the unit. */
    public long remaining(BulkReassignment bulk) {
        return bulk.state() == BulkState.FINISHED ? 0 : store.countOpenOrders(bulk.unit());
    }

    /** The latest first, below an id. */
    public List<BulkReassignment> list(long below, int limit) {
        return store.list(below, limit);
    }
}
