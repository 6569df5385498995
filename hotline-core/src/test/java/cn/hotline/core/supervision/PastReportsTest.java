package cn.hotline.core.supervision;

import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.OTHER_STREET;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.arrangement.HoursDesk;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.deadline.WorkSegment;
import cn.hotline.core.deadline.WorkingHours;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Desk;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Urgency;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report as of a past moment says what it said then, whatever has happened since. */
@CoreTest
class PastReportsTest {

    @Autowired
    private OverdueDesk overdue;

    @Autowired
    private PunctualityDesk punctuality;

    @Autowired
    private FirstTimesDesk firstTimes;

    @Autowired
    private HoursDesk hours;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient sql;

    private final Map<Instant, List<Object>> said = new LinkedHashMap<>();

    @Autowired
    private Desk desk;

    private ClockQuery query;

    private void inMonth(String first, String next) {
        query = ClockQuery.ALL.due(MovableClock.at(first + "T00:00"), MovableClock.at(next + "T00:00"));
        clock.moveTo(first + "T10:00");
    }

    @Test
    void neitherExtensionNorAnotherUnitNorARejectedReplyNorShelvingChangesThePast() {
        inMonth("2025-03-03", "2025-05-01");
        WorkOrderNumber number = desk.inHandling(complaint());
        at("2025-03-04T10:00", () -> desk.issue(number, handler(STREET), new Command.RequestExtension(2, "等待检测")));
        at("2025-03-05T10:00", () -> desk.issue(number, DISPATCHER, new Command.ApproveExtension(1, null)));
        at("2025-03-10T18:00", () -> {}); // late by the first deadline, but not by the extended one
        at("2025-03-11T09:30", () -> desk.issue(number, SUPERVISOR, shelved("2025-03-13")));
        at("2025-03-12T18:00", () -> {}); // past the deadline, but paused
        at("2025-03-13T09:00", () -> desk.issue(number, SUPERVISOR, new Command.Resume()));
        at("2025-03-20T10:00", () -> {}); // late, and the street's
        at("2025-03-20T11:00", () -> desk.issue(number, DISPATCHER, reassigned()));
        at("2025-03-20T11:30", () -> desk.issue(number, handler(OTHER_STREET), new Command.SignFor()));
        at("2025-03-20T12:00", () -> desk.issue(number, handler(OTHER_STREET), new Command.RecordContact(true, "已联系")));
        at("2025-03-21T10:00", () -> desk.issue(number, handler(OTHER_STREET), Desk.reply()));
        at("2025-03-21T15:00", () -> desk.issue(number, DISPATCHER, new Command.RejectReply("答复不具体")));
        at("2025-03-24T10:00", () -> desk.issue(number, handler(OTHER_STREET), Desk.reply()));
        at("2025-03-24T15:00", () -> desk.issue(number, DISPATCHER, new Command.ApproveReply(null)));
        at("2025-04-01T10:00", () -> desk.issue(number, Desk.AGENT, Desk.satisfied()));
        nothingHasChanged();
        assertThat(close("2025-03-20T10:00", STREET).open()).isOne();
        assertThat(close("2025-03-20T10:00", OTHER_STREET).late()).isZero();
        assertThat(close("2025-03-21T12:00", OTHER_STREET).doneLate()).isOne();
        assertThat(close("2025-03-21T16:00", OTHER_STREET).open()).isOne();
        assertThat(close("2025-04-01T10:00", STREET).late()).isZero();
    }

    @Test
    void neitherMergingNorWithdrawalNorAnExceptionChangesThePast() {
        inMonth("2025-06-03", "2025-08-01");
        WorkOrderNumber member = desk.inHandling(urgent());
        WorkOrderNumber excused = desk.inHandling(urgent());
        clock.moveTo("2025-06-03T20:30");
        WorkOrderNumber lead = desk.inHandling(urgent());
        at("2025-06-04T10:00", () -> desk.issue(excused, SUPERVISOR, new Command.ExcuseFeedback("道路中断")));
        at("2025-06-13T10:00", () -> desk.issue(member, DISPATCHER, new Command.Merge(lead.text())));
        at("2025-06-14T10:00", () -> {});
        at("2025-06-16T10:00", () -> desk.issue(member, DISPATCHER, new Command.Unmerge()));
        at("2025-06-17T10:00", () -> desk.issue(lead, Desk.AGENT, new Command.Withdraw("市民来电撤回")));
        at("2025-06-18T10:00", () -> desk.issue(member, handler(STREET), new Command.GiveFeedback("已到场")));
        nothingHasChanged();
        assertThat(figure(ClockKind.FEEDBACK, "2025-06-04T09:59").open()).isEqualTo(3);
        assertThat(figure(ClockKind.FEEDBACK, "2025-06-04T10:00")).isEqualTo(new LateTally(2, 2, 0, 1));
        assertThat(figure(ClockKind.FEEDBACK, "2025-06-14T10:00")).isEqualTo(new LateTally(2, 1, 1, 1));
        assertThat(figure(ClockKind.FEEDBACK, "2025-06-16T10:00")).isEqualTo(new LateTally(2, 2, 0, 1));
    }

    @Test
    void neitherASuccessorNorOtherHoursChangeThePast() {
        inMonth("2025-10-09", "2025-11-01");
        WorkOrderNumber number = desk.inHandling(complaint());
        at("2025-10-20T10:00", () -> desk.issue(number, handler(STREET), Desk.reply()));
        at(
                "2025-10-20T15:00",
                () -> desk.desk().handle(Instruction.bySystem(number, new Command.SucceedUnit(STREET, OTHER_STREET))));
        at("2025-10-20T16:00", () -> desk.issue(number, DISPATCHER, new Command.RejectReply("答复不具体")));
        at("2025-10-21T10:00", () -> desk.issue(number, handler(OTHER_STREET), Desk.reply()));
        clock.moveTo("2025-10-22T10:00");
        try {
            WorkSegment morning = new WorkSegment(LocalTime.of(9, 0), LocalTime.NOON);
            hours.set(STREET, WorkingHours.standard().with(DayOfWeek.SATURDAY, List.of(morning)), SUPERVISOR);
            nothingHasChanged();
        } finally {
            hours.set(STREET, null, SUPERVISOR);
        }
        assertThat(answered("2025-10-20T10:00", STREET)).isOne();
        assertThat(answered("2025-10-20T10:00", OTHER_STREET)).isZero();
        assertThat(answered("2025-10-20T15:00", STREET)).isZero();
        assertThat(answered("2025-10-20T15:00", OTHER_STREET)).isOne();
        assertThat(answered("2025-10-20T16:00", OTHER_STREET)).isZero();
    }

    private long answered(String asOf, String unit) {
        TimeWindow window = new TimeWindow(
                java.util.Objects.requireNonNull(query.from()), java.util.Objects.requireNonNull(query.to()));
        ClockQuery of = ClockQuery.ALL.asOf(MovableClock.at(asOf));
        return firstTimes.rows(of, window, FirstTime.REPLY, null, 200, handler(unit)).items().stream()
                .filter(row -> row.unit().equals(unit))
                .count();
    }

    @Test
    void whoIsInTimeLeavesNoPast() {
        inMonth("2025-09-02", "2025-10-01");
        WorkOrderNumber number = desk.inHandling(complaint());
        desk.issue(number, handler(STREET), new Command.RequestExtension(2, "等待检测"));
        desk.issue(number, DISPATCHER, new Command.ApproveExtension(1, null));
        desk.issue(number, DISPATCHER, reassigned());
        assertThat(pasts(number)).isZero();
        clock.moveTo("2025-09-20T10:00");
        desk.issue(number, DISPATCHER, new Command.Reassign(STREET, List.of(), "属地更正"));
        assertThat(pasts(number)).isOne();
    }

    private long pasts(WorkOrderNumber number) {
        return sql.sql("select count(*) from clock_past where work_order_id = ?")
                .param(number.id())
                .query(Long.class)
                .single();
    }

    private void at(String moment, Runnable happening) {
        clock.moveTo(moment);
        happening.run();
        said.put(clock.instant(), figures(query));
    }

    private void nothingHasChanged() {
        said.forEach((moment, figures) ->
                assertThat(figures(query.asOf(moment))).as("as of %s", moment).isEqualTo(figures));
    }

    private List<Object> figures(ClockQuery asked) {
        TimeWindow window = new TimeWindow(
                java.util.Objects.requireNonNull(query.from()), java.util.Objects.requireNonNull(query.to()));
        return List.of(
                overdue.report(asked, SUPERVISOR),
                overdue.report(asked, handler(STREET)),
                overdue.rows(asked, ClockFigure.LATE, null, 200, SUPERVISOR).items().stream()
                        .map(row -> row.number() + row.clock() + row.unit() + row.dueAt() + row.stoppedAt())
                        .toList(),
                punctuality.report(asked, window, SUPERVISOR),
                punctuality.report(asked, window, handler(OTHER_STREET)),
                firstTimes.report(asked, window, SUPERVISOR));
    }

    private LateTally close(String asOf, String unit) {
        ClockQuery of = new ClockQuery(
                query.from(), query.to(), MovableClock.at(asOf), unit, null, ClockKind.CLOSE, null, null, null);
        return overdue.report(of, SUPERVISOR).total();
    }

    private LateTally figure(ClockKind kind, String asOf) {
        ClockQuery of =
                new ClockQuery(query.from(), query.to(), MovableClock.at(asOf), null, null, kind, null, null, null);
        return overdue.report(of, SUPERVISOR).total();
    }

    private static Command.Register urgent() {
        return Desk.appeal(AppealType.COMPLAINT, Urgency.URGENT, "燃气泄漏", "楼道里有很浓的燃气味。");
    }

    private static Command.Reassign reassigned() {
        return new Command.Reassign(OTHER_STREET, List.of(), "属地更正");
    }

    private static Command.Shelve shelved(String until) {
        return new Command.Shelve(LocalDate.parse(until), "等待材料");
    }
}
