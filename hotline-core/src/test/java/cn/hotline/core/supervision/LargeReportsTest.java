package cn.hotline.core.supervision;

import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.QueryPlan;
import cn.hotline.core.RowsRead;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.reading.ManyOrders;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports of a city where 200,000 orders fall late on three evenings. */
@CoreTest
@TestPropertySource(properties = "hotline.local.database=hotline_inbox_test")
class LargeReportsTest {

    private static final int LIMIT = 50;
    private static final Instant BEFORE = MovableClock.at("2026-03-02T14:30");
    private static final Instant AFTER = MovableClock.at("2026-03-09T18:00");
    private static final TimeWindow MARCH =
            new TimeWindow(MovableClock.at("2026-03-01T00:00"), MovableClock.at("2026-04-01T00:00"));

    @Autowired
    private OverdueDesk overdue;

    @Autowired
    private PunctualityDesk punctuality;

    @Autowired
    private DueSoonDesk dueSoon;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SqlSessionFactory sessions;

    private RowsRead rowsRead;

    @BeforeEach
    void aBusyCity() {
        ManyOrders.insertOnce(sql);
        rowsRead = new RowsRead(sql, transaction);
        clock.moveTo("2026-03-09T18:00");
    }

    @Test
    void figuresAreExactHoweverMany() {
        OverdueReport report = overdue.report(ClockQuery.ALL, SUPERVISOR);
        assertThat(report.total()).isEqualTo(new LateTally(200_000, 200_000, 0, 0));
        assertThat(report.orders()).isEqualTo(200_000);
        assertThat(overdue.report(ClockQuery.ALL.asOf(BEFORE), SUPERVISOR).total())
                .as("those whose stop was undone half an hour later")
                .isEqualTo(new LateTally(10_000, 10_000, 0, 0));
        assertThat(punctuality.report(ClockQuery.ALL, MARCH, SUPERVISOR).total())
                .filteredOn(duty -> duty.kind() == ClockKind.SIGN)
                .singleElement()
                .satisfies(
                        duty -> assertThat(duty.tally()).isEqualTo(new PunctualityTally(40_000, 40_000, 0, 0, 0, 0)));
    }

    @Test
    void aPageReadsAFewRowsWhereverItBegins() {
        String middle = middleOfTheCliff();
        assertThat(rowsRead.by(() -> overdue.rows(ClockQuery.ALL, ClockFigure.LATE, null, LIMIT, SUPERVISOR)))
                .isLessThan(10L * LIMIT);
        assertThat(rowsRead.by(() -> overdue.rows(ClockQuery.ALL, ClockFigure.LATE, middle, LIMIT, SUPERVISOR)))
                .isLessThan(10L * LIMIT);
        assertThat(rowsRead.by(
                        () -> overdue.rows(ClockQuery.ALL.asOf(BEFORE), ClockFigure.LATE, null, LIMIT, SUPERVISOR)))
                .isLessThan(10L * LIMIT);
        assertThat(rowsRead.by(
                        () -> punctuality.rows(ClockQuery.ALL, MARCH, ClockFigure.LATE, middle, LIMIT, SUPERVISOR)))
                .isLessThan(10L * LIMIT);
        clock.moveTo("2026-03-07T10:00");
        assertThat(rowsRead.by(() -> dueSoon.list(ClockQuery.ALL, AFTER, null, LIMIT, SUPERVISOR)))
                .isLessThan(10L * LIMIT);
    }

    @Test
    void everyReportGoesByARangeOfAnIndex() {
        for (Instant asOf : List.of(BEFORE, AFTER)) {
            for (boolean lateOnly : new boolean[] {true, false}) {
                ClockStore.Search search = search(lateOnly, asOf);
                String index = lateOnly ? "late" : "due";
                List<QueryPlan> counts = plan("counts", Map.of("s", search, "by", ClockStore.Dimension.UNIT));
                List<QueryPlan> rows =
                        plan("rows", Map.of("s", search, "after", ReportCursor.parse(null), "limit", LIMIT));
                assertThat(counts.getFirst().key()).isEqualTo(index);
                assertThat(rows.getFirst().key()).isEqualTo(index);
                assertThat(rows.getFirst().extra()).doesNotContain("filesort", "temporary");
                assertThat(List.of(counts.getLast(), rows.getLast()))
                        .as("the past")
                        .allSatisfy(past -> assertThat(past.key()).isIn("superseded", index));
                assertThat(rows).extracting(QueryPlan::access).containsOnly("range");
            }
        }
    }

    private String middleOfTheCliff() {
        return new ReportCursor(MovableClock.at("2026-03-08T17:00"), 202603020100000L, 1).text();
    }

    private static ClockStore.Search search(boolean lateOnly, Instant asOf) {
        return new ClockStore.Search(
                lateOnly,
                MARCH.from(),
                asOf,
                asOf,
                Set.of(STREET),
                true,
                null,
                Set.of(),
                null,
                null,
                EnumSet.of(ClockOutcome.OPEN_LATE, ClockOutcome.DONE_LATE));
    }

    /** How MySQL reads the clocks, present and past. */
    private List<QueryPlan> plan(String statement, Map<String, Object> parameters) {
        return QueryPlan.of(sessions, "ClockMapper." + statement, parameters).stream()
                .filter(plan -> "c".equals(plan.table()))
                .toList();
    }
}
