package cn.hotline.core.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.QueryPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class DueClocksTest {

    private static final Instant NOON = MovableClock.at("2020-03-02T12:00");

    @Autowired
    private DueClocks clocks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SqlSessionFactory sessions;

    /** 100 clocks of 50 orders due at noon, three of them in each page of seven or so, and 20,000 due later. */
    @BeforeEach
    void clocks() {
        insert("select 1 + (n mod 50) as id, 1 + (n div 50) as no, 0 as minutes", 100);
        insert("select 1000 + n as id, 1 as no, 1 + n as minutes", 20_000);
        database.sql("analyze table deadline_clock").query().listOfRows();
    }

    @AfterEach
    void forget() {
        database.sql("delete from deadline_clock where rule_id = 'test'").update();
    }

    @Test
    void givesEachDueClockOnceInTheOrderInWhichTheyFellDue() {
        List<DueClock> all = new ArrayList<>();
        List<DueClock> page = clocks.find(NOON, null, 7);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = clocks.find(NOON, page.getLast(), 7);
        }

        assertThat(all)
                .hasSize(100)
                .doesNotHaveDuplicates()
                .allMatch(due -> due.nextAt().equals(NOON));
        assertThat(all).extracting(DueClock::workOrderId).isSorted();
    }

    @Test
    void leavesWhatIsNotDueYet() {
        assertThat(clocks.find(NOON.minusMillis(1), null, 10)).isEmpty();
        assertThat(clocks.find(NOON.plus(Duration.ofMinutes(1)), null, 200)).hasSize(101);
    }

    @Test
    void readsOnlyTheDuePartOfTheIndex() {
        DueClock last = clocks.find(NOON, null, 50).getLast();

        assertThat(rowsRead(NOON, null)).isLessThan(200);
        assertThat(rowsRead(NOON, last)).isLessThan(200);
        assertThat(rowsRead(NOON.minusSeconds(60), null)).isLessThan(2);
    }

    /** What the server says it will read, by the sweep's index. */
    private long rowsRead(Instant until, @Nullable DueClock after) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("until", until);
        parameters.put("after", after);
        parameters.put("limit", 50);
        QueryPlan plan =
                QueryPlan.of(sessions, "DueClocksMapper.find", parameters).getFirst();
        assertThat(plan.key()).isEqualTo("sweep");
        assertThat(plan.access()).isEqualTo("range");
        assertThat(plan.extra()).doesNotContain("filesort");
        return plan.rows();
    }

    private void insert(String ids, int count) {
        database.sql("""
            insert into deadline_clock (work_order_id, no, kind, assignment_no, rule_id, started_at, due_at,
              status, provisional, calendar_version, next_at)
            with recursive numbers (n) as (select 0 union all select n + 1 from numbers where n + 1 < :count)
            select /*+ set_var(cte_max_recursion_depth = 100000) */ id, no, 'CLOSE', 0, 'test', :noon, timestampadd(minute, minutes, :noon), 'RUNNING', 0, 1,
              timestampadd(minute, minutes, :noon)
            from (%s from numbers) as wanted
            """.formatted(ids))
                .param("count", count)
                .param("noon", NOON)
                .update();
    }
}
