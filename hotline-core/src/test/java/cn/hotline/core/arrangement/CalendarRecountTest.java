package cn.hotline.core.arrangement;

import static cn.hotline.core.MovableClock.at;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.arrangement.ImportRefused.Reason;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.WorkSegment;
import cn.hotline.core.deadline.WorkingHours;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.reading.ExplainedClock;
import cn.hotline.core.reading.ReadingDesk;
import cn.hotline.core.supervision.ClockQuery;
import cn.hotline.core.supervision.OverdueDesk;
import cn.hotline.core.supervision.OverdueReport;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.Desk;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Urgency;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From the preview of a year's arrangement to its being taken back, with the job killed on the way. */
@CoreTest
class CalendarRecountTest {

    private static final Actor ADMIN = Actor.operator(9105, "系统管理员", Set.of(Role.ADMIN), Desk.CENTRE, true);

    private static final String CITY = "3701";

    @Autowired
    private ImportDesk imports;

    @Autowired
    private ImportReading reading;

    @Autowired
    private HoursDesk hours;

    @Autowired
    private OverdueDesk overdue;

    @Autowired
    private CalendarRecount recount;

    @Autowired
    private RecountSteps steps;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private ReadingDesk views;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Desk desk;

    @BeforeEach
    void beforeTheTurnOfTheYear() {
        clock.moveTo("2026-12-28T09:30");
    }

    @Test
    void movesEveryOpenDeadlineOnceThoughTheJobIsKilledAndBackAgainWhenTakenBack() {
        WorkOrderNumber plain = desk.register(Desk.complaint()).number();
        WorkOrderNumber extended = extended();
        WorkOrderNumber resumed = shelved(LocalDate.of(2026, 12, 30));
        WorkOrderNumber shelved = shelved(LocalDate.of(2027, 1, 20));
        WorkOrderNumber replied = replied();
        clock.moveTo("2026-12-30T10:00");
        desk.issue(resumed, SUPERVISOR, new Command.Resume());
        WorkOrderNumber urgent = desk.register(Desk.appeal(AppealType.COMPLAINT, Urgency.URGENT, "积水", "路面积水严重"))
                .number();
        List<WorkOrderNumber> moving = List.of(plain, extended, resumed, shelved);
        List<Instant> before = dues(moving);
        assertThat(work(plain).provisional()).isTrue();

        long id = imports.draft(2027, Invented2027.entries(), "国办发明电〔2026〕1号", ADMIN);
        ImportView preview = reading.view(id);

        assertThat(preview.replaces()).isFalse();
        assertThat(preview.changes()).extracting(DayChange::date).contains(LocalDate.of(2027, 1, 31));
        Impact impact = Objects.requireNonNull(preview.impact());
        assertThat(impact.later()).isGreaterThanOrEqualTo(2);
        assertThat(impact.noLongerProvisional()).isGreaterThanOrEqualTo(4);
        assertThat(impact.examples())
                .isNotEmpty()
                .allMatch(example -> example.due().isAfter(example.wasDue()));
        assertThat(dues(moving)).isEqualTo(before);

        imports.apply(id, ADMIN);
        seen(2027);
        WorkOrderNumber later = desk.register(Desk.complaint()).number();
        assertThat(work(later).dueAt()).isEqualTo(at("2027-01-07T17:00"));
        assertAgree(moving);

        new TransactionTemplate(transactions).executeWithoutResult(killed -> {
            steps.next(1_000);
            killed.setRollbackOnly();
        });
        assertThat(dues(moving)).isEqualTo(before);
        for (int slice = 0; slice < 3; slice++) {
            assertThat(recount.step(3)).isTrue();
        }
        RecountProgress halfway = Objects.requireNonNull(reading.view(id).recount());
        assertThat(halfway.looked()).isBetween(1L, halfway.total() - 1);
        assertThat(halfway.finishedAt()).isNull();
        assertAgree(moving);
        assertRefused(Reason.NOT_DRAFT, () -> imports.apply(id, ADMIN));

        runToTheEnd();
        ImportView applied = reading.view(id);
        RecountProgress done = Objects.requireNonNull(applied.recount());
        assertThat(applied.calendarImport().state()).isEqualTo(ImportState.APPLIED);
        assertThat(done.later()).isEqualTo(impact.later());
        assertThat(done.earlier()).isEqualTo(impact.earlier());
        assertThat(done.unmoved()).isEqualTo(impact.unmoved());
        assertThat(work(plain).dueAt()).isEqualTo(at("2027-01-05T17:00"));
        assertThat(work(plain).warnAt()).isEqualTo(at("2027-01-04T16:30"));
        assertThat(work(plain).provisional()).isFalse();
        assertThat(work(shelved).status()).isEqualTo(ClockStatus.PAUSED);
        moving.forEach(order -> assertThat(recomputations(order)).isEqualTo(1));
        assertThat(recomputations(later)).isZero();
        assertThat(work(urgent).provisional()).isFalse();
        assertAgree(moving);
        assertAgree(List.of(later, urgent));

        desk.issue(replied, DISPATCHER, new Command.RejectReply("不具体"));
        assertThat(recount.step()).isFalse();
        assertThat(recount.walk(100_000, () -> false)).isEqualTo(1);
        assertThat(work(replied).dueAt()).isEqualTo(at("2027-01-05T17:00"));

        imports.takeBack(id, ADMIN);
        runToTheEnd();
        assertThat(reading.view(id).calendarImport().state()).isEqualTo(ImportState.TAKEN_BACK);
        assertThat(dues(moving)).isEqualTo(before);
        moving.forEach(order -> assertThat(recomputations(order)).isEqualTo(2));
        assertThat(work(later).dueAt()).isEqualTo(at("2027-01-06T17:00"));
        assertThat(work(plain).provisional()).isTrue();
        assertAgree(moving);
        assertRefused(Reason.NOT_NEWEST, () -> imports.takeBack(id, ADMIN));
        seen(2026);
    }

    @Test
    void oneOfTwoDraftsIsAppliedAndOnlyTheNewestTakenBackAlsoHalfway() throws Exception {
        long first = imports.draft(2027, Invented2027.entries(), null, ADMIN);
        long second = imports.draft(2027, Invented2027.entries(), null, ADMIN);
        long won = appliedOf(first, second);
        long lost = won == first ? second : first;
        assertRefused(Reason.RUNNING, () -> imports.apply(lost, ADMIN));
        runToTheEnd();
        assertRefused(Reason.CALENDAR_CHANGED, () -> imports.apply(lost, ADMIN));

        long again = imports.draft(2027, Invented2027.entries(), null, ADMIN);
        ImportView preview = reading.view(again);
        assertThat(preview.replaces()).isTrue();
        assertThat(preview.changes()).isEmpty();
        desk.register(Desk.complaint());
        clock.advance(Duration.ofHours(1));
        assertThat(reading.view(again).impact())
                .as("counted once and kept with the draft")
                .isEqualTo(preview.impact());
        imports.apply(again, ADMIN);
        assertRefused(Reason.NOT_NEWEST, () -> imports.takeBack(won, ADMIN));
        recount.step(1);
        imports.takeBack(again, ADMIN);
        runToTheEnd();
        imports.takeBack(won, ADMIN);
        runToTheEnd();
        seen(2026);
        assertRefused(Reason.UNKNOWN, () -> imports.apply(987_654, ADMIN));
    }

    @Test
    void whatAWrongImportMadeOverdueRunsAgainWhenItIsTakenBack() {
        clock.moveTo("2027-01-11T09:30");
        WorkOrderNumber order = desk.register(Desk.complaint()).number();
        assertThat(work(order).dueAt()).isEqualTo(at("2027-01-18T17:00"));
        clock.moveTo("2027-01-17T10:00");
        List<Entry> wrong = new ArrayList<>(Invented2027.entries().entries());
        wrong.add(new Entry("line 99", "2027-01-16", "元旦", "MAKEUP_WORKDAY"));
        long id = imports.draft(2027, new Entries(wrong, 0), null, ADMIN);
        imports.apply(id, ADMIN);
        seen(2027);
        runToTheEnd();
        breach(order);
        DeadlineClock breached = work(order);
        assertThat(breached.dueAt()).isEqualTo(at("2027-01-16T17:00"));
        assertThat(breached.status()).isEqualTo(ClockStatus.BREACHED);
        assertThat(breached.nextAt()).as("who is urged next").isNotNull();
        ClockQuery then = ClockQuery.ALL.asOf(clock.instant()).due(at("2027-01-16T00:00"), at("2027-01-17T00:00"));
        OverdueReport said = overdue.report(then, SUPERVISOR);
        assertThat(said.total().open()).isPositive();

        clock.advance(Duration.ofMinutes(1));
        imports.takeBack(id, ADMIN);
        runToTheEnd();

        DeadlineClock running = work(order);
        assertThat(running.status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(running.dueAt()).isEqualTo(at("2027-01-18T17:00"));
        assertThat(running.breachedAt()).isNull();
        assertThat(running.nextAt()).as("no further step is taken").isEqualTo(running.warnAt());
        assertThat(recomputations(order)).isEqualTo(2);
        assertThat(lastNote(order)).contains("超期已取消");
        assertAgree(List.of(order));
        assertThat(overdue.report(then, SUPERVISOR)).isEqualTo(said);
        assertThat(overdue.report(then.asOf(clock.instant()), SUPERVISOR)
                        .total()
                        .open())
                .isLessThan(said.total().open());
        clock.moveTo("2027-01-18T17:01");
        breach(order);
        assertThat(work(order).status()).isEqualTo(ClockStatus.BREACHED);
        seen(2026);
    }

    @Test
    void whatWasBreachedBeforeTheYearWasPublishedIsCountedAnewByIt() {
        clock.moveTo("2027-02-01T16:00");
        WorkOrderNumber early = desk.register(Desk.complaint()).number();
        clock.moveTo("2027-02-04T10:00");
        WorkOrderNumber waiting = desk.register(Desk.complaint()).number();
        clock.moveTo("2027-02-08T17:30");
        breach(early);
        breach(waiting, dispatch(waiting));
        assertThat(work(early).dueAt()).isEqualTo(at("2027-02-08T17:00"));
        assertThat(dispatch(waiting).nextAt()).isEqualTo(at("2027-02-05T08:30"));

        long id = imports.draft(2027, Invented2027.entries(), null, ADMIN);
        Impact impact = Objects.requireNonNull(reading.view(id).impact());
        assertThat(impact.runAgain()).isPositive();
        imports.apply(id, ADMIN);
        runToTheEnd();

        RecountProgress done = Objects.requireNonNull(reading.view(id).recount());
        assertThat(done.total()).isEqualTo(impact.looked());
        assertThat(done.later()).isEqualTo(impact.later());
        assertThat(done.unmoved()).isEqualTo(impact.unmoved());
        assertThat(work(early).status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(work(early).dueAt()).isEqualTo(at("2027-02-16T17:00"));
        assertThat(work(early).breachedAt()).isNull();
        assertThat(lastNote(early)).contains("超期已取消");
        assertThat(dispatch(waiting).status()).isEqualTo(ClockStatus.BREACHED);
        assertThat(dispatch(waiting).provisional()).isFalse();
        assertThat(dispatch(waiting).nextAt()).as("not in the holiday").isEqualTo(at("2027-02-15T08:30"));
        assertAgree(List.of(early, waiting));

        imports.takeBack(id, ADMIN);
        runToTheEnd();
        assertThat(work(early).dueAt()).isEqualTo(at("2027-02-08T17:00"));
        assertThat(dispatch(waiting).status()).isEqualTo(ClockStatus.BREACHED);
        assertThat(dispatch(waiting).nextAt()).isEqualTo(at("2027-02-05T08:30"));
        assertAgree(List.of(early, waiting));
        seen(2026);
    }

    @Test
    void newHoursOfTheCityHoldForWhatStartsFromThenOn() {
        clock.moveTo("2026-03-06T15:30");
        WorkOrderNumber before = desk.register(Desk.complaint()).number();
        WorkOrderNumber shelved = shelved(LocalDate.of(2026, 3, 12));
        List<WorkSegment> summer = List.of(
                new WorkSegment(LocalTime.of(8, 30), LocalTime.of(11, 30)),
                new WorkSegment(LocalTime.of(14, 0), LocalTime.of(18, 0)));
        try {
            hours.set(CITY, WorkingHours.allWeek(summer), ADMIN);
            assertThat(hours.city()).isEqualTo(WorkingHours.allWeek(summer));
            WorkOrderNumber after = desk.register(Desk.complaint()).number();
            assertThat(work(before).dueAt()).isEqualTo(at("2026-03-13T17:00"));
            assertThat(work(after).dueAt()).isEqualTo(at("2026-03-13T18:00"));
            assertThat(dispatch(after).dueAt()).isEqualTo(at("2026-03-06T17:30"));
            clock.moveTo("2026-03-09T10:00");
            desk.issue(shelved, SUPERVISOR, new Command.Resume());
            assertAgree(List.of(before, after, shelved));
        } finally {
            hours.set(CITY, null, ADMIN);
        }
        assertThat(hours.city()).isEqualTo(WorkingHours.standard());
        assertThat(hours.all()).doesNotContainKey(CITY);
        WorkOrderNumber again = desk.register(Desk.complaint()).number();
        assertThat(work(again).dueAt()).isEqualTo(at("2026-03-16T17:00"));
        assertAgree(List.of(again));
    }

    @Test
    void aClockKeepsTheHoursItWasGivenWhoeverAnswersForItLater() {
        clock.moveTo("2026-03-06T15:30");
        WorkingHours saturdays = WorkingHours.standard()
                .with(DayOfWeek.SATURDAY, List.of(new WorkSegment(LocalTime.of(9, 0), LocalTime.NOON)));
        try {
            hours.set(STREET, saturdays, ADMIN);
            WorkOrderNumber led = desk.register(Desk.complaint()).number();
            desk.issue(led, DISPATCHER, Desk.dispatchTo(STREET));
            WorkOrderNumber shelved = desk.register(Desk.complaint()).number();
            desk.issue(shelved, DISPATCHER, Desk.dispatchTo(Desk.OTHER_STREET, STREET));
            desk.issue(shelved, handler(Desk.OTHER_STREET), new Command.SignFor());
            desk.issue(shelved, handler(Desk.OTHER_STREET), new Command.RecordContact(true, "已联系"));
            desk.issue(shelved, SUPERVISOR, new Command.Shelve(LocalDate.of(2026, 3, 12), "等待材料"));
            bySystem(led, new Command.SucceedUnit(STREET, Desk.OTHER_STREET));
            DeadlineClock sign = clockOf(led, ClockKind.SIGN);
            assertThat(sign.unit()).isEqualTo(Desk.OTHER_STREET);
            assertThat(sign.hoursUnit()).isEqualTo(STREET);
            assertThat(sign.dueAt()).isEqualTo(at("2026-03-07T09:30"));
            assertAgree(List.of(led));

            hours.set(STREET, null, ADMIN);
            clock.moveTo("2026-03-09T10:00");
            desk.issue(shelved, SUPERVISOR, new Command.Resume());
            assertAgree(List.of(led, shelved));
        } finally {
            hours.set(STREET, null, ADMIN);
        }
    }

    private void breach(WorkOrderNumber order) {
        breach(order, work(order));
    }

    private void breach(WorkOrderNumber order, DeadlineClock late) {
        bySystem(order, new Command.BreachDeadline(late.no(), late.kind(), late.unit(), late.dueAt()));
    }

    private void bySystem(WorkOrderNumber order, Command command) {
        desk.desk().handle(Instruction.bySystem(order, command));
    }

    private String lastNote(WorkOrderNumber order) {
        return database.sql("select note from work_order_history where work_order_id = ? order by version desc limit 1")
                .param(order.id())
                .query(String.class)
                .single();
    }

    /** Applies both at the same time. */
    private long appliedOf(long first, long second) throws Exception {
        try (ExecutorService admins = Executors.newFixedThreadPool(2)) {
            Future<Boolean> one = admins.submit(() -> applies(first));
            Future<Boolean> other = admins.submit(() -> applies(second));
            assertThat(one.get()).isNotEqualTo(other.get());
            return one.get() ? first : second;
        }
    }

    private boolean applies(long id) {
        try {
            imports.apply(id, ADMIN);
            return true;
        } catch (ImportRefused refused) {
            return false;
        }
    }

    @Test
    void newHoursOfAUnitCountFromTheNextCommand() {
        Instant saturday = at("2026-03-07T10:00");
        assertThat(deadlines.calendarOf(STREET).isWorkingTime(saturday)).isFalse();

        WorkSegment morning = new WorkSegment(LocalTime.of(9, 0), LocalTime.NOON);
        hours.set(STREET, WorkingHours.standard().with(DayOfWeek.SATURDAY, List.of(morning)), ADMIN);
        assertThat(deadlines.calendarOf(STREET).isWorkingTime(saturday)).isTrue();

        hours.set(STREET, null, ADMIN);
        assertThat(deadlines.calendarOf(STREET).isWorkingTime(saturday)).isFalse();
    }

    private WorkOrderNumber extended() {
        WorkOrderNumber number = desk.inHandling(Desk.complaint());
        desk.issue(number, handler(STREET), new Command.RequestExtension(3, "须等待备件"));
        desk.issue(number, DISPATCHER, new Command.ApproveExtension(1, null));
        return number;
    }

    private WorkOrderNumber shelved(LocalDate until) {
        WorkOrderNumber number = desk.inHandling(Desk.complaint());
        desk.issue(number, SUPERVISOR, new Command.Shelve(until, "须待天气转暖"));
        return number;
    }

    private WorkOrderNumber replied() {
        WorkOrderNumber number = desk.inHandling(Desk.complaint());
        desk.issue(number, handler(STREET), Desk.reply());
        return number;
    }

    private void seen(int lastYear) {
        assertThat(deadlines.calendars().data().knownYears()).contains(lastYear).allMatch(year -> year <= lastYear);
    }

    private void runToTheEnd() {
        while (recount.step()) {}
    }

    private static void assertRefused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void assertAgree(List<WorkOrderNumber> orders) {
        List<ExplainedClock> wrong = new ArrayList<>();
        orders.forEach(order -> views.deadlines(order, SUPERVISOR).stream()
                .filter(explained -> !explained.agrees())
                .forEach(wrong::add));
        assertThat(wrong).isEmpty();
    }

    private List<Instant> dues(List<WorkOrderNumber> orders) {
        return orders.stream().map(order -> work(order).dueAt()).toList();
    }

    private DeadlineClock dispatch(WorkOrderNumber order) {
        return clockOf(order, ClockKind.DISPATCH);
    }

    private DeadlineClock clockOf(WorkOrderNumber order, ClockKind kind) {
        return desk.file(order).clocks().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private DeadlineClock work(WorkOrderNumber order) {
        return Objects.requireNonNull(desk.file(order).workClock());
    }

    private long recomputations(WorkOrderNumber order) {
        return database.sql("select count(*) from work_order_history where work_order_id = ? and command = ?")
                .param(order.id())
                .param("RECOMPUTE_DEADLINES")
                .query(Long.class)
                .single();
    }
}
