package cn.hotline.core.supervision;

import static cn.hotline.core.workorder.Desk.DEPARTMENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.DISTRICT;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Desk;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class FirstTimesDeskTest {

    private static final long HOUR = 3600;

    @Autowired
    private FirstTimesDesk firstTimes;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Desk desk;

    @Test
    void aUnitsTimeIsWorkingTimeOfItsOwn() {
        WorkOrderNumber number = dispatched("2025-11-03T09:00");
        at(
                "2025-11-03T10:00",
                number,
                handler(STREET),
                new Command.RequestReturn("非辖区", "三定规定", DEPARTMENT, null, null));
        at("2025-11-03T15:00", number, DISPATCHER, new Command.RejectReturn("属你街道"));
        at("2025-11-03T16:00", number, handler(STREET), new Command.RecordContact(true, "已联系"));
        at("2025-11-04T09:00", number, SUPERVISOR, new Command.Shelve(LocalDate.of(2025, 11, 6), "等待材料"));
        at("2025-11-06T09:00", number, SUPERVISOR, new Command.Resume());
        at("2025-11-06T11:00", number, handler(STREET), Desk.reply());
        Instant firstReply = clock.instant();
        at("2025-11-07T11:00", number, DISPATCHER, new Command.RejectReply("不具体"));
        at("2025-11-07T13:30", number, handler(STREET), Desk.reply());
        at("2025-11-10T10:00", number, DISPATCHER, new Command.ApproveReply(null));

        FirstTimesRow row = rows(null).items().getFirst();
        assertThat(row.receiveSeconds())
                .as("an hour; deciding took the centre four")
                .isEqualTo(HOUR);
        assertThat(row.handleSeconds()).isEqualTo(2 * HOUR);
        assertThat(row.replySeconds())
                .as("3 hours on Monday, none while shelved, 2 on Thursday, 1.5 on Friday after the rejection")
                .isEqualTo(6 * HOUR + HOUR / 2);
        assertThat(row.repliedAt()).isEqualTo(MovableClock.at("2025-11-07T13:30"));
        assertThat(row.closedAt()).isNull();
        assertThat(rows(firstReply).items().getFirst().replySeconds()).isEqualTo(5 * HOUR);
        assertThat(rows(MovableClock.at("2025-11-07T11:00")).items().getFirst().replySeconds())
                .isNull();
    }

    @Test
    void anIndependentUnitHasTimesOfItsOwnWhateverBecomesOfTheLeads() {
        clock.moveTo("2024-06-03T09:00");
        WorkOrderNumber number = desk.register(complaint()).number();
        desk.issue(number, DISPATCHER, new Command.Dispatch(STREET, List.of(), List.of(DEPARTMENT), "各自承担"));
        at("2024-06-03T10:00", number, handler(STREET), new Command.SignFor());
        at("2024-06-03T11:00", number, handler(DEPARTMENT), new Command.CoSignFor(2));
        at("2024-06-03T12:00", number, SUPERVISOR, new Command.Shelve(LocalDate.of(2024, 6, 5), "等待材料"));
        at("2024-06-04T10:00", number, handler(DEPARTMENT), new Command.CoComplete(2, "已办"));
        Instant done = clock.instant();
        at("2024-06-05T09:00", number, SUPERVISOR, new Command.Resume());

        TimeWindow day = new TimeWindow(MovableClock.at("2024-06-03T00:00"), MovableClock.at("2024-06-04T00:00"));
        FirstTimesReport report = firstTimes.report(ClockQuery.ALL, day, SUPERVISOR);
        assertThat(report.units())
                .extracting(FirstTimesReport.Line::code, FirstTimesReport.Line::dispatched)
                .contains(tuple(STREET, 1L), tuple(DEPARTMENT, 1L));
        assertThat(firstTimes
                        .rows(ClockQuery.ALL, day, FirstTime.REPLY, null, 200, handler(DEPARTMENT))
                        .items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.receiveSeconds()).isEqualTo(2 * HOUR);
                    assertThat(row.repliedAt()).isEqualTo(done);
                    assertThat(row.replySeconds())
                            .as("the shelving is the lead's: 7 hours on Monday, one on Tuesday")
                            .isEqualTo(8 * HOUR);
                });
        assertThat(firstTimes
                        .rows(ClockQuery.ALL.asOf(done.minusMillis(1)), day, FirstTime.REPLY, null, 200, SUPERVISOR)
                        .items())
                .isEmpty();
    }

    @Test
    void medianAndNineOfTenAreValuesThatOccurred() {
        clock.moveTo("2025-12-01T09:00");
        TimeWindow december = new TimeWindow(MovableClock.at("2025-12-01T00:00"), MovableClock.at("2026-01-01T00:00"));
        for (int hour = 1; hour <= 3; hour++) {
            WorkOrderNumber number = dispatched("2025-12-0" + hour + "T09:00");
            at("2025-12-0" + hour + "T" + (9 + hour) + ":00", number, handler(STREET), new Command.SignFor());
        }
        dispatched("2025-12-04T09:00");
        clock.moveTo("2025-12-05T09:00");

        FirstTimesReport report = firstTimes.report(ClockQuery.ALL, december, handler(STREET));

        assertThat(report.total().dispatched()).isEqualTo(4);
        assertThat(report.total().receive()).isEqualTo(new FirstTimesReport.Times(3, 2 * HOUR, 3 * HOUR, 2 * HOUR));
        assertThat(report.total().handle()).isEqualTo(new FirstTimesReport.Times(0, null, null, null));
        assertThat(report.units()).extracting(FirstTimesReport.Line::code).containsExactly(STREET);
        assertThat(firstTimes
                        .rows(ClockQuery.ALL, december, FirstTime.RECEIVE, null, 200, handler(DISTRICT))
                        .items())
                .hasSize(3);
    }

    private ReportPage<FirstTimesRow> rows(@org.jspecify.annotations.Nullable Instant asOf) {
        ClockQuery query = asOf == null ? ClockQuery.ALL : ClockQuery.ALL.asOf(asOf);
        TimeWindow november = new TimeWindow(MovableClock.at("2025-11-01T00:00"), MovableClock.at("2025-12-01T00:00"));
        return firstTimes.rows(query, november, null, null, 200, SUPERVISOR);
    }

    private WorkOrderNumber dispatched(String when) {
        clock.moveTo(when);
        WorkOrderNumber number = desk.register(complaint()).number();
        desk.issue(number, DISPATCHER, Desk.dispatchTo(STREET));
        return number;
    }

    private void at(String when, WorkOrderNumber number, cn.hotline.core.organisation.Actor who, Command command) {
        clock.moveTo(when);
        desk.issue(number, who, command);
    }
}
