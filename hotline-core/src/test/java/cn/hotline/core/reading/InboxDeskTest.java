package cn.hotline.core.reading;

import static cn.hotline.core.workorder.Desk.AGENT;
import static cn.hotline.core.workorder.Desk.DEPARTMENT;
import static cn.hotline.core.workorder.Desk.DISTRICT;
import static cn.hotline.core.workorder.Desk.OTHER_STREET;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.QueryPlan;
import cn.hotline.core.RowsRead;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists of a city with 200,000 open orders. */
@CoreTest
@TestPropertySource(properties = "hotline.local.database=hotline_inbox_test")
class InboxDeskTest {

    private static final int LIMIT = 50;
    private static final String RARE = "CITY.GREENING";

    @Autowired
    private InboxDesk inbox;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SqlSessionFactory sessions;

    @BeforeEach
    void aBusyCity() {
        ManyOrders.insertOnce(sql);
    }

    static Stream<Arguments> queries() {
        return Stream.of(
                query("everything", AGENT, InboxQuery.all(LIMIT), "true"),
                query("by state", AGENT, narrow(null, State.HANDLING, null, null, null, null), "o.state = 'HANDLING'"),
                query(
                        "by state and type",
                        AGENT,
                        narrow(null, State.HANDLING, AppealType.COMMENDATION, null, null, null),
                        "o.state = 'HANDLING' and o.type = 'COMMENDATION'"),
                query(
                        "by state and urgency",
                        AGENT,
                        narrow(null, State.REGISTERED, null, Urgency.URGENT, null, null),
                        "o.state = 'REGISTERED' and o.urgency = 'URGENT'"),
                query(
                        "by type in every state",
                        AGENT,
                        narrow(null, null, AppealType.COMPLAINT, null, null, null),
                        "o.type = 'COMPLAINT'"),
                query(
                        "by type and urgency",
                        AGENT,
                        narrow(null, State.HANDLING, AppealType.COMPLAINT, Urgency.URGENT, null, null),
                        "o.state = 'HANDLING' and o.type = 'COMPLAINT' and o.urgency = 'URGENT'"),
                query(
                        "a rare category",
                        AGENT,
                        narrow(null, null, null, null, RARE, null),
                        "o.category_code = '" + RARE + "'"),
                query(
                        "a top category",
                        AGENT,
                        narrow(null, State.HANDLING, null, null, "ENV", null),
                        "o.state = 'HANDLING' and o.category_code like 'ENV.%'"),
                query(
                        "breached",
                        AGENT,
                        narrow(null, State.HANDLING, null, null, null, "BREACHED"),
                        "o.state = 'HANDLING' and o.id % 5000 = 0"),
                query(
                        "closing",
                        AGENT,
                        narrow(null, State.CALLBACK, null, null, null, "CLOSE"),
                        "o.state = 'CALLBACK'"),
                query("of a unit", handler(STREET), InboxQuery.all(LIMIT), inScope(STREET)),
                query(
                        "of a unit by state",
                        handler(DISTRICT),
                        narrow(null, State.DISPATCHED, null, null, null, null),
                        inScope(DISTRICT) + " and o.state = 'DISPATCHED'"),
                query(
                        "of a unit below",
                        handler(DISTRICT),
                        narrow(OTHER_STREET, State.HANDLING, AppealType.INQUIRY, null, null, null),
                        inScope(OTHER_STREET) + " and o.state = 'HANDLING' and o.type = 'INQUIRY'"),
                query(
                        "of any unit for the centre",
                        AGENT,
                        narrow(DEPARTMENT, null, null, Urgency.URGENT, null, null),
                        inScope(DEPARTMENT) + " and o.urgency = 'URGENT'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void pagesHoldWhatTheTableHolds(String name, Actor reader, InboxQuery query, String where) {
        List<Long> expected = sql.queryForList(
                "select o.id from work_order o where " + where + " order by o.id desc limit 120", Long.class);
        List<Long> paged = new ArrayList<>();
        String cursor = null;
        do {
            Page<InboxRow> page = inbox.list(at(query, cursor), reader);
            page.items().forEach(row -> paged.add(Long.parseLong(row.number().substring(0, 15))));
            cursor = page.next();
        } while (cursor != null && paged.size() < expected.size());
        assertThat(paged).startsWith(expected.toArray(Long[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void aPageReadsABoundedNumberOfRows(String name, Actor reader, InboxQuery query, String where) {
        long read = new RowsRead(sql, transaction).by(() -> inbox.list(query, reader));
        boolean indexed = query.category() == null
                && query.clock() == null
                && (query.type() == null || (query.urgency() == null && query.state() != null && reader.cityWide()))
                && (query.urgency() == null || (query.state() != null && query.type() == null));
        assertThat(read).isLessThan(indexed ? 6L * LIMIT : 5L * InboxSearch.LOOKED_AT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void everyWindowIsARangeOfAnIndexInItsOrder(String name, Actor reader, InboxQuery query, String where) {
        boolean scoped = !reader.cityWide() || query.unit() != null;
        String unit = query.unit() != null ? query.unit() : reader.unit();
        for (long below : new long[] {Long.MAX_VALUE, ManyOrders.FIRST + 100_000}) {
            var window = new InboxStore.Window(
                    scoped ? unit : null,
                    query.state(),
                    scoped || query.state() == null ? null : query.type(),
                    scoped || query.state() == null || query.type() != null ? null : query.urgency(),
                    below,
                    LIMIT);
            QueryPlan plan =
                    QueryPlan.of(sessions, "InboxMapper.window", window).getFirst();
            assertThat(plan.access()).isIn("range", "ref");
            assertThat(plan.key()).isNotNull();
            assertThat(plan.extra()).doesNotContain("filesort", "temporary").contains("Using index");
        }
    }

    @Test
    void aUnitSeesNothingOfOthers() {
        assertThat(inbox.list(narrow(OTHER_STREET, null, null, null, null, null), handler(STREET))
                        .items())
                .isEmpty();
        assertThat(inbox.list(narrow(DISTRICT, null, null, null, null, null), handler(STREET))
                        .items())
                .isEmpty();
    }

    @Test
    void whatIsUnknownIsRefused() {
        for (var bad : List.of(
                narrow("无", null, null, null, null, null),
                narrow(null, null, null, null, "无", null),
                narrow(null, null, null, null, null, "无"),
                at(InboxQuery.all(LIMIT), "??"),
                InboxQuery.all(0),
                InboxQuery.all(201))) {
            assertThatThrownBy(() -> inbox.list(bad, AGENT)).isInstanceOf(Refusal.InvalidCommand.class);
        }
    }

    @Test
    void theDeadlineNarrowsTheList() {
        var due = new InboxQuery(
                null, State.HANDLING, null, null, null, null, MovableClock.at("2026-03-09T17:00"), null, LIMIT);
        assertThat(inbox.list(due, AGENT).items())
                .hasSize(LIMIT)
                .allSatisfy(row -> assertThat(row.nextDueAt()).isBefore(MovableClock.at("2026-03-09T17:00")));
    }

    private static InboxQuery narrow(
            @Nullable String unit,
            @Nullable State state,
            @Nullable AppealType type,
            @Nullable Urgency urgency,
            @Nullable String category,
            @Nullable String clock) {
        return new InboxQuery(unit, state, type, urgency, category, clock, null, null, LIMIT);
    }

    private static InboxQuery at(InboxQuery q, @Nullable String cursor) {
        return new InboxQuery(
                q.unit(), q.state(), q.type(), q.urgency(), q.category(), q.clock(), q.dueBefore(), cursor, q.limit());
    }

    private static Arguments query(String name, Actor reader, InboxQuery query, String where) {
        return Arguments.of(name, reader, query, where);
    }

    private static String inScope(String unit) {
        return "o.id in (select s.work_order_id from work_order_scope s where s.unit_code = '" + unit + "')";
    }
}
