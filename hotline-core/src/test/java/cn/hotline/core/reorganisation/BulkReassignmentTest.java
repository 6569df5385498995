package cn.hotline.core.reorganisation;

import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.OTHER_DEPARTMENT;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static cn.hotline.core.workorder.Desk.dispatchTo;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.admission.Admission;
import cn.hotline.core.admission.AdmissionDesk;
import cn.hotline.core.admission.AdmissionForm;
import cn.hotline.core.admission.AdmissionKind;
import cn.hotline.core.admission.ReasonKind;
import cn.hotline.core.admission.ViolationDesk;
import cn.hotline.core.admission.ViolationForm;
import cn.hotline.core.admission.ViolationKind;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.reorganisation.Dissolution.Part;
import cn.hotline.core.workorder.AssignmentRole;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Desk;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A unit is dissolved: its orders go on elsewhere as they stand, though the job is killed and two do it. */
@CoreTest
class BulkReassignmentTest {

    private static final Actor ADMIN = Actor.operator(9106, "系统管理员", Set.of(Role.ADMIN), Desk.CENTRE, true);
    private static final AtomicInteger UNITS = new AtomicInteger();

    @Autowired
    private UnitDesk units;

    @Autowired
    private BulkDesk bulks;

    @Autowired
    private BulkRun run;

    @Autowired
    private BulkSteps steps;

    @Autowired
    private AdmissionDesk admissions;

    @Autowired
    private ViolationDesk violations;

    @Autowired
    private UnitDirectory directory;

    @Autowired
    private WorkOrderDesk workOrderDesk;

    @Autowired
    private CaseStore store;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Desk desk;

    @BeforeEach
    void inTheMorning() {
        desk = new Desk(workOrderDesk, store);
        clock.moveTo("2026-03-03T09:30");
    }

    @Test
    void everyOrderGoesOnAtTheSuccessorAsItStands() {
        String old = department("旧局");
        String next = department("新局");
        Map<State, WorkOrderNumber> orders = inEveryState(old);
        WorkOrderNumber helped = desk.register(Desk.complaint()).number();
        desk.issue(helped, DISPATCHER, dispatchTo(OTHER_DEPARTMENT, old));
        WorkOrderNumber both = desk.register(Desk.complaint()).number();
        desk.issue(both, DISPATCHER, dispatchTo(old, next));
        Map<WorkOrderNumber, List<Instant>> before = dues(orders.values());

        BulkPreview preview = bulks.preview(dissolution(old, next));
        assertThat(preview.total()).isEqualTo(orders.size() + 2L);
        assertThat(preview.roles())
                .extracting(BulkPreview.OfRole::role)
                .containsExactlyInAnyOrder(AssignmentRole.LEAD, AssignmentRole.CO_HANDLER);
        assertThat(preview.conflicts().examples()).containsExactly(both.text());
        assertThat(directory.units().get(old).opened()).isTrue();

        BulkReassignment bulk = bulks.start(dissolution(old, next), ADMIN);
        assertThat(bulk.total()).isEqualTo(preview.total());
        assertThatThrownBy(() -> desk.issue(desk.register(Desk.complaint()).number(), DISPATCHER, dispatchTo(old)))
                .isInstanceOf(Refusal.RuleRefused.class);
        runToTheEnd();

        orders.forEach((state, number) -> {
            assertThat(desk.order(number).state()).isEqualTo(state);
            assertThat(desk.order(number).leadUnit()).isEqualTo(next);
            assertThat(openClockUnits(number)).doesNotContain(old);
        });
        assertThat(dues(orders.values())).isEqualTo(before);
        assertThat(parts(helped)).contains(next).doesNotContain(old);
        assertThat(parts(both)).containsExactly(next);
        BulkReassignment done = bulks.find(bulk.id());
        assertThat(done.state()).isEqualTo(BulkState.FINISHED);
        assertThat(done.moved()).isEqualTo(bulk.total());
        assertThat(bulks.remaining(done)).isZero();
        assertThat(note(both)).contains("旧局", "新局", "机构改革", "系统管理员");

        desk.issue(orders.get(State.REPLY_REVIEW), DISPATCHER, new Command.RejectReply("不具体"));
        assertThat(openClockUnits(orders.get(State.REPLY_REVIEW))).containsOnly(next);
        desk.issue(orders.get(State.MERGED), DISPATCHER, new Command.Unmerge());
        assertThat(openClockUnits(orders.get(State.MERGED))).containsOnly(next);
        desk.issue(orders.get(State.CALLBACK), DISPATCHER, Desk.dissatisfied(null));
        desk.issue(orders.get(State.CALLBACK), handler(next), new Command.SignFor());
    }

    @Test
    void nothingIsLostOrRepeatedThoughTheJobIsKilledAndTwoInstancesDoIt() throws Exception {
        String old = department("街改前");
        String next = department("街改后");
        String special = department("专办");
        List<WorkOrderNumber> orders = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            WorkOrderNumber number = desk.register(Desk.complaint()).number();
            desk.issue(number, DISPATCHER, dispatchTo(old));
            orders.add(number);
        }
        Dissolution draft = new Dissolution(old, next, List.of(new Part(Desk.STREET, "ENV", special)), null, "机构改革");
        BulkReassignment bulk = bulks.start(draft, ADMIN);
        assertThatThrownBy(() -> bulks.start(draft, ADMIN)).isInstanceOf(OrganisationRefused.class);
        assertThatThrownBy(() -> units.close(special, new UnitDesk.Closure("撤销"), ADMIN))
                .isInstanceOf(OrganisationRefused.class)
                .hasMessageContaining("正在承接");
        new TransactionTemplate(transactions).executeWithoutResult(killed -> {
            steps.next(10);
            killed.setRollbackOnly();
        });
        assertThat(bulks.remaining(bulk)).isEqualTo(24);
        run.step(5);
        assertThat(bulks.find(bulk.id()).moved()).isEqualTo(5);
        new TransactionTemplate(transactions).executeWithoutResult(held -> {
            store.lock(List.of(orders.get(10).id()));
            other(() -> {
                for (int i = 0; i < 10; i++) {
                    run.step(7);
                }
            });
            assertThat(bulks.remaining(bulk)).isEqualTo(1);
        });
        try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
            List<Future<?>> ends = List.of(instances.submit(this::runToTheEnd), instances.submit(this::runToTheEnd));
            for (Future<?> end : ends) {
                end.get();
            }
        }
        runToTheEnd();
        assertThat(bulks.find(bulk.id()).state()).isEqualTo(BulkState.FINISHED);
        assertThat(orders).allMatch(number -> special.equals(desk.order(number).leadUnit()));
        assertThat(orders).allMatch(number -> successions(number) == 1);
    }

    @Test
    void whatComesBackToAClosedUnitFollowsItsSuccessors() {
        String old = department("甲局");
        String next = department("乙局");
        String last = department("丙局");
        WorkOrderNumber closed = desk.register(Desk.complaint()).number();
        desk.issue(closed, DISPATCHER, dispatchTo(OTHER_DEPARTMENT));
        bulks.start(dissolution(old, next), ADMIN);
        runToTheEnd();
        bulks.start(dissolution(next, last), ADMIN);
        runToTheEnd();
        // as a process would have written it that still took the unit for open
        database.sql("update assignment set unit_code = ? where work_order_id = ?")
                .params(old, closed.id())
                .update();
        database.sql("update work_order set lead_unit = ? where id = ?")
                .params(old, closed.id())
                .update();
        runToTheEnd();
        assertThat(desk.order(closed).leadUnit()).isEqualTo(last);
    }

    @Test
    void unitsAreOpenedRenamedMovedClosedAndOpenedAgainWithTheirHistory() {
        String grid = "G" + UNITS.incrementAndGet();
        units.open(new NewUnit(grid, "第一网格", UnitKind.GRID, Desk.COMMUNITY, null, "新设"), ADMIN);
        assertThat(directory.units().canLead(grid)).isTrue();
        units.rename(grid, new UnitDesk.Renaming("解放路第一网格", "统一名称"), ADMIN);
        units.close(grid, new UnitDesk.Closure("合并网格"), ADMIN);
        assertThat(directory.units().canHelp(grid)).isFalse();
        units.reopen(grid, new UnitDesk.Closure("恢复"), ADMIN);
        assertThat(units.changes(grid))
                .extracting(UnitChange::kind)
                .containsExactly(
                        UnitChangeKind.REOPENED, UnitChangeKind.CLOSED, UnitChangeKind.RENAMED, UnitChangeKind.OPENED);
        assertThat(units.changes(grid).get(2).nameBefore()).isEqualTo("第一网格");
        assertThatThrownBy(
                        () -> units.open(new NewUnit("G-X", "网格", UnitKind.GRID, Desk.STREET, null, "设在街道之下"), ADMIN))
                .isInstanceOf(Refusal.InvalidCommand.class);
        assertThatThrownBy(
                        () -> units.open(new NewUnit(grid, "另一网格", UnitKind.GRID, Desk.COMMUNITY, null, "重号"), ADMIN))
                .isInstanceOf(OrganisationRefused.class);
        assertThatThrownBy(() -> units.close(Desk.DISTRICT, new UnitDesk.Closure("有下级"), ADMIN))
                .isInstanceOf(OrganisationRefused.class);
    }

    @Test
    void aMovedCommunityTakesItsOrdersAlongAndTheStreetBeforeKeepsWhatItHadItself() {
        String from = unit("街道", UnitKind.SUBDISTRICT, Desk.DISTRICT);
        String to = unit("街道", UnitKind.SUBDISTRICT, Desk.DISTRICT);
        String community = unit("社区", UnitKind.COMMUNITY, from);
        WorkOrderNumber direct = desk.register(Desk.complaint()).number();
        desk.issue(direct, DISPATCHER, dispatchTo(community));
        WorkOrderNumber passed = desk.register(Desk.complaint()).number();
        desk.issue(passed, DISPATCHER, dispatchTo(from));
        desk.issue(passed, handler(from), new Command.SignFor());
        desk.issue(passed, handler(from), new Command.PassDown(community, "入户"));
        units.move(community, new UnitDesk.Moving(to, "区划调整"), ADMIN);

        assertThat(scope(direct)).contains(community, to, Desk.DISTRICT).doesNotContain(from);
        assertThat(scope(passed)).contains(community, from, to, Desk.DISTRICT);
        assertThat(store.load(direct.id()).isVisibleTo(handler(from), directory.units()))
                .isFalse();
        assertThat(database.sql("select count(*) from outbox where work_order_id = ? and event = 'REPAIR'")
                        .param(direct.id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aBlankContractIsNone_A32() {
        String code = "T-S" + UNITS.incrementAndGet();
        units.open(new NewUnit(code, "社工站" + code, UnitKind.SOCIAL_ORGANISATION, Desk.STREET, "  ", "新设"), ADMIN);
        assertThat(directory.units().lacksContract(code)).isTrue();
        WorkOrderNumber number = desk.inHandling(Desk.complaint());
        assertThatThrownBy(() -> desk.issue(number, DISPATCHER, new Command.AddHandler(code, "走访", " ")))
                .isInstanceOf(Refusal.RuleRefused.class)
                .hasMessageContaining("social-organisation-under-contract");
    }

    @Test
    void whatWaitsAtTheGateForADissolvedUnitWaitsForItsSuccessor() {
        String old = unit("办事处", UnitKind.SUBDISTRICT, Desk.DISTRICT);
        String next = unit("办事处", UnitKind.SUBDISTRICT, Desk.DISTRICT);
        String community = unit("社区", UnitKind.COMMUNITY, old);
        String bureau = "370102-D-STHJ";
        AdmissionForm form = new AdmissionForm(
                AdmissionKind.TASK,
                "巡查",
                "每晚巡查",
                List.of(community),
                "《噪声污染防治法》",
                "ENV.NOISE_SITE",
                null,
                null,
                null,
                java.time.LocalDate.of(2026, 6, 30),
                new AdmissionForm.Funds(java.math.BigDecimal.TEN, null, null),
                ReasonKind.PUBLIC_NEED,
                "居民反映集中",
                null,
                null,
                null);
        long decidedByOld = admissions.submit(form, handler(bureau), null);
        long askedByOld = admissions.submit(form, handler(old), null);
        long violation = violations.report(
                new ViolationForm(ViolationKind.OTHER, old, null, null, "要求报送台账"), handler(bureau), null);
        bulks.start(dissolution(old, next), ADMIN);

        assertThat(admissions.read(decidedByOld, handler(next)).approver()).isEqualTo(next);
        assertThat(admissions.read(askedByOld, handler(next)).applicant()).isEqualTo(next);
        assertThat(admissions.page(null, null, null, Long.MAX_VALUE, 10, handler(next)))
                .extracting(Admission::id)
                .contains(decidedByOld, askedByOld);
        violations.rectify(violation, "已取消", handler(next));
        runToTheEnd();
    }

    private List<String> scope(WorkOrderNumber number) {
        return database.sql("select unit_code from work_order_scope where work_order_id = ?")
                .param(number.id())
                .query(String.class)
                .list();
    }

    private String unit(String name, UnitKind kind, String parent) {
        int no = UNITS.incrementAndGet();
        units.open(new NewUnit("3701-T" + no, name + no, kind, parent, null, "新设"), ADMIN);
        return "3701-T" + no;
    }

    private Map<State, WorkOrderNumber> inEveryState(String unit) {
        Map<State, WorkOrderNumber> orders = new java.util.EnumMap<>(State.class);
        for (State state : List.of(
                State.DISPATCHED,
                State.HANDLING,
                State.RETURN_REVIEW,
                State.REPLY_REVIEW,
                State.CALLBACK,
                State.SHELVED,
                State.MERGED)) {
            WorkOrderNumber number = desk.register(Desk.complaint()).number();
            desk.issue(number, DISPATCHER, dispatchTo(unit));
            orders.put(state, number);
        }
        orders.forEach((state, number) -> bring(number, state, unit));
        return orders;
    }

    private void bring(WorkOrderNumber number, State state, String unit) {
        Actor handler = handler(unit);
        switch (state) {
            case RETURN_REVIEW ->
                desk.issue(number, handler, new Command.RequestReturn("不属本局", "第三条", OTHER_DEPARTMENT, null, null));
            case HANDLING -> desk.issue(number, handler, new Command.SignFor());
            case MERGED -> {
                WorkOrderNumber target = desk.register(Desk.complaint()).number();
                desk.issue(number, DISPATCHER, new Command.Merge(target.text()));
            }
            case REPLY_REVIEW, CALLBACK, SHELVED -> {
                desk.issue(number, handler, new Command.SignFor());
                desk.issue(number, handler, new Command.RecordContact(true, "已联系"));
                if (state == State.SHELVED) {
                    desk.issue(number, SUPERVISOR, new Command.Shelve(java.time.LocalDate.of(2026, 5, 1), "须待天气转暖"));
                } else {
                    desk.issue(number, handler, Desk.reply());
                }
                if (state == State.CALLBACK) {
                    desk.issue(number, DISPATCHER, new Command.ApproveReply(null));
                }
            }
            default -> {}
        }
    }

    private String department(String name) {
        int no = UNITS.incrementAndGet();
        String code = "3701-D-T" + no;
        units.open(new NewUnit(code, name + no, UnitKind.CITY_DEPARTMENT, "3701", null, "机构改革"), ADMIN);
        return code;
    }

    private static Dissolution dissolution(String unit, String successor) {
        return new Dissolution(unit, successor, null, null, "机构改革");
    }

    private void runToTheEnd() {
        for (int i = 0; i < 2; i++) {
            while (run.step()) {}
            clock.advance(Duration.ofSeconds(11));
        }
    }

    private static void other(Runnable work) {
        try (ExecutorService another = Executors.newSingleThreadExecutor()) {
            another.submit(work).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<WorkOrderNumber, List<Instant>> dues(java.util.Collection<WorkOrderNumber> orders) {
        return orders.stream()
                .collect(Collectors.toMap(
                        number -> number,
                        number -> desk.file(number).clocks().stream()
                                .map(DeadlineClock::dueAt)
                                .toList()));
    }

    private Set<String> openClockUnits(WorkOrderNumber number) {
        return desk.file(number).clocks().stream()
                .filter(DeadlineClock::isOpen)
                .map(DeadlineClock::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<String> parts(WorkOrderNumber number) {
        return desk.file(number).assignments().stream()
                .filter(part -> part.endedAt() == null)
                .map(part -> part.unit())
                .toList();
    }

    private String note(WorkOrderNumber number) {
        return database.sql("select note from work_order_history where work_order_id = ? and command = 'SUCCEED_UNIT'")
                .param(number.id())
                .query(String.class)
                .single();
    }

    private long successions(WorkOrderNumber number) {
        return database.sql(
                        "select count(*) from work_order_history where work_order_id = ? and command = 'SUCCEED_UNIT'")
                .param(number.id())
                .query(Long.class)
                .single();
    }
}
