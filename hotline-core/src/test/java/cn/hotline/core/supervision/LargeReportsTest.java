package cn.hotline.core.supervision;

import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.reading.ManyOrders;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
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

    @BeforeEach
    void aBusyCity() {
        if (sql.queryForList("select id from work_order limit 1").isEmpty()) {
            ManyOrders.insert(sql);
        }
        clock.moveTo("2026-03-09T18:00");
    }

    @Test
    void figuresAreExactHoweverMany() {
        assertThat(overdue.report(ClockQuery.ALL, SUPERVISOR).total()).isEqualTo(new LateTally(200_000, 200_000, 0, 0));
        assertThat(overdue.report(ClockQuery.ALL.asOf(BEFORE), SUPERVISOR).total())
                .as("those whose stop was undone half an hour later")
                .isEqualTo(new LateTally(10_000, 10_000, 0, 0));
        PunctualityReport report = punctuality.report(ClockQuery.ALL, MARCH, SUPERVISOR);
        assertThat(report.total())
                .filteredOn(duty -> duty.kind() == ClockKind.SIGN)
                .singleElement()
                .satisfies(
                        duty -> assertThat(duty.tally()).isEqualTo(new PunctualityTally(40_000, 40_000, 0, 0, 0, 0)));
    }

    @Test
    void aPageReadsAFewRowsWhereverItBegins() {
        String middle = middleOfTheCliff();
        assertThat(read(() -> overdue.rows(ClockQuery.ALL, ClockFigure.LATE, null, LIMIT, SUPERVISOR)))
                .isLessThan(10L * LIMIT);
        assertThat(read(() -> overdue.rows(ClockQuery.ALL, ClockFigure.LATE, middle, LIMIT, SUPERVISOR)))
                .isLessThan(10L * LIMIT);
        assertThat(read(() -> overdue.rows(ClockQuery.ALL.asOf(BEFORE), ClockFigure.LATE, null, LIMIT, SUPERVISOR)))
                .isLessThan(10L * LIMIT);
        assertThat(read(() -> punctuality.rows(ClockQuery.ALL, MARCH, ClockFigure.LATE, middle, LIMIT, SUPERVISOR)))
                .isLessThan(10L * LIMIT);
        clock.moveTo("2026-03-07T10:00");
        assertThat(read(() -> dueSoon.list(ClockQuery.ALL, AFTER, null, LIMIT, SUPERVISOR)))
                .isLessThan(10L * LIMIT);
    }

    @Test
    void everyReportGoesByARangeOfAnIndex() {
        for (Instant asOf : List.of(BEFORE, AFTER)) {
            for (boolean lateOnly : new boolean[] {true, false}) {
                ClockStore.Search search = search(lateOnly, asOf);
                String index = lateOnly ? "late" : "due";
                List<Plan> counts = plan("counts", Map.of("s", search, "by", ClockStore.Dimension.UNIT));
                List<Plan> rows = plan("rows", Map.of("s", search, "after", ReportCursor.parse(null), "limit", LIMIT));
                assertThat(counts.getFirst().key()).isEqualTo(index);
                assertThat(rows.getFirst().key()).isEqualTo(index);
                assertThat(String.valueOf(rows.getFirst().extra())).doesNotContain("filesort", "temporary");
                assertThat(List.of(counts.getLast(), rows.getLast()))
                        .as("the past")
                        .allSatisfy(past -> assertThat(past.key()).isIn("superseded", index));
                assertThat(rows).extracting(Plan::access).containsOnly("range");
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
                null,
                null,
                null,
                EnumSet.of(ClockOutcome.OPEN_LATE, ClockOutcome.DONE_LATE));
    }

    /** Rows that the second of two equal calls reads. */
    private long read(Runnable report) {
        report.run();
        return Objects.requireNonNull(transaction.execute(status -> {
            long before = rowsRead();
            long askingItself = rowsRead() - before;
            report.run();
            return rowsRead() - before - 2 * askingItself;
        }));
    }

    /** By this connection so far. */
    private long rowsRead() {
        return sql.query("show session status like 'Handler_read%'", (row, n) -> row.getLong(2)).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private record Plan(
            @Nullable String table,
            @Nullable String access,
            @Nullable String key,
            @Nullable String extra) {}

    /** How MySQL reads the clocks, present and past. */
    private List<Plan> plan(String statement, Map<String, Object> parameters) {
        Configuration configuration = sessions.getConfiguration();
        BoundSql bound = configuration
                .getMappedStatement("cn.hotline.core.adapter.mybatis.ClockMapper." + statement)
                .getBoundSql(parameters);
        Object[] values = bound.getParameterMappings().stream()
                .map(mapping -> value(bound, mapping, configuration, parameters))
                .toArray();
        return sql
                .query(
                        "explain " + bound.getSql(),
                        (row, n) -> new Plan(
                                row.getString("table"),
                                row.getString("type"),
                                row.getString("key"),
                                row.getString("Extra")),
                        values)
                .stream()
                .filter(plan -> "c".equals(plan.table()))
                .toList();
    }

    private static Object value(
            BoundSql bound, ParameterMapping mapping, Configuration configuration, Map<String, Object> parameters) {
        String property = mapping.getProperty();
        Object value = bound.hasAdditionalParameter(property)
                ? bound.getAdditionalParameter(property)
                : configuration.newMetaObject(parameters).getValue(property);
        return value instanceof Instant moment
                ? LocalDateTime.ofInstant(moment, ZoneOffset.ofHours(8))
                : value instanceof Enum<?> constant ? constant.name() : value;
    }
}
