package cn.hotline.core.grid;

import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.dispatchTo;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.reorganisation.UnitLedger;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Desk;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderDesk;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A10, A26, A51, A56: one tree of grids below 4 towns, 9 subdistricts and 117 communities, and what each was given. */
@CoreTest
class GridTreeTest {

    private static final Actor ADMIN = Actor.operator(9108, "系统管理员", Set.of(Role.ADMIN), Desk.CENTRE, true);

    @Autowired
    private UnitLedger ledger;

    @Autowired
    private GridDesk grids;

    @Autowired
    private OldGridDesk oldGrids;

    @Autowired
    private LoadDesk loads;

    @Autowired
    private UnitDirectory directory;

    @Autowired
    private WorkOrderDesk workOrderDesk;

    @Autowired
    private CaseStore store;

    @Autowired
    private MovableClock clock;

    @Test
    void gridsOldGridsAndLoadsOfAWholeDistrict() {
        clock.moveTo("2026-03-05T09:30");
        List<String> communities = new TestTree(ledger, ADMIN).plant();
        directory.forget();
        assertThat(communities).hasSize(TestTree.COMMUNITIES);
        String community = communities.getFirst();
        String grid = community + "-W1";
        GridView view = grids.open(new NewGrid(grid, "第一网格", community, GridKind.URBAN, 620, 1_900, null, "划分"), ADMIN);
        assertThat(view.warnings()).extracting(GridWarning::code).contains("size-outside", "head-vacant");
        grids.appoint(grid, new Appointment(PostRole.GRID_HEAD, "王五", null), null, handler(community));
        assertThat(grids.view(grid, handler(grid)).vacantHead()).isFalse();
        assertThatThrownBy(() -> grids.view(grid, handler(communities.getLast())))
                .isInstanceOf(OrganisationRefused.class);
        assertThatThrownBy(() -> grids.appoint(
                        grid, new Appointment(PostRole.GRID_WORKER, "赵六", null), null, handler(grid + "x")))
                .isInstanceOf(OrganisationRefused.class);
        assertThat(grids.list(TestTree.DISTRICT, true, null, 10, ADMIN).items())
                .extracting(GridView::code)
                .containsExactly(grid);

        List<OldGridRow> rows = List.of(
                new OldGridRow("line 2", "党建", "DJ-01", "先锋网格", grid),
                new OldGridRow("line 3", "城管", "CG-77", "七七网格", grid));
        assertThat(oldGrids.take(rows, true, ADMIN).added()).isEqualTo(2);
        assertThat(oldGrids.list("党建", null, 10).items()).isEmpty();
        assertThat(oldGrids.take(rows, false, ADMIN).imported()).isTrue();
        assertThat(oldGrids.take(rows, false, ADMIN).unchanged()).isEqualTo(2);
        assertThat(oldGrids.find("党建", "DJ-01").grid()).isEqualTo(grid);
        assertThatThrownBy(() ->
                        oldGrids.take(List.of(new OldGridRow("line 2", "党建", "DJ-02", "无", "nowhere")), false, ADMIN))
                .isInstanceOf(Refusal.InvalidCommand.class);

        Desk desk = new Desk(workOrderDesk, store);
        for (int i = 0; i < 2; i++) {
            desk.issue(desk.register(Desk.complaint()).number(), DISPATCHER, dispatchTo(i == 0 ? community : grid));
        }
        loads.setNorm(community, new NewNorm(10_000, 6, 1, "核定"), ADMIN);
        TimeWindow month = new TimeWindow(MovableClock.at("2026-03-01T00:00"), MovableClock.at("2026-04-01T00:00"));
        CommunityLoad load = loads.loads(month, community, null, 10, ADMIN).getFirst();
        assertThat(load.orders()).isEqualTo(2);
        assertThat(load.capacity()).isEqualTo(2);
        loads.setNorm(community, new NewNorm(10_000, 6, null, "按人员"), ADMIN);
        assertThat(loads.norm(community).monthly()).isEqualTo(180);
        assertThat(loads.loads(month, TestTree.DISTRICT, null, 200, ADMIN)).hasSize(TestTree.COMMUNITIES);
        assertThat(loads.loads(month, null, null, 200, handler(community)))
                .extracting(CommunityLoad::unit)
                .containsExactly(community);
    }
}
