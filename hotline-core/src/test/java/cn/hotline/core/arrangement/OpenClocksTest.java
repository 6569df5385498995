package cn.hotline.core.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.QueryPlan;
import cn.hotline.core.deadline.ClockStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class OpenClocksTest {

    @Autowired
    private RecountStore store;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SqlSessionFactory sessions;

    /** 5,000 clocks that were met and, behind them, 40 of 20 orders that run. */
    @BeforeEach
    void clocks() {
        database.sql("""
            insert into deadline_clock (work_order_id, no, kind, assignment_no, rule_id, rule_version, started_at, due_at,
              status, provisional, calendar_version)
            with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 5040)
            select /*+ set_var(cte_max_recursion_depth = 10000) */ 1 + n div 2, 1 + n mod 2, 'CLOSE', 0, 'test', 1, :noon,
              :noon, if(n <= 5000, 'MET', 'RUNNING'), 0, 1
            from numbers
            """).param("noon", MovableClock.at("2020-03-02T12:00")).update();
        database.sql("analyze table deadline_clock").query().listOfRows();
    }

    @AfterEach
    void forget() {
        database.sql("delete from deadline_clock where rule_id = 'test'").update();
    }

    @Test
    void givesEachOpenClockOnceInTheOrderOfTheirNumbers() {
        List<OpenClock> found = new ArrayList<>();
        List<OpenClock> page = store.openClocks(ClockStatus.RUNNING, 0, 0, 7);
        while (!page.isEmpty() && page.getFirst().workOrderId() < 10_000) {
            found.addAll(page);
            page = store.openClocks(
                    ClockStatus.RUNNING,
                    page.getLast().workOrderId(),
                    page.getLast().no(),
                    7);
        }

        assertThat(found.stream().filter(clock -> clock.workOrderId() < 10_000))
                .hasSize(40)
                .doesNotHaveDuplicates();
        assertThat(found).extracting(OpenClock::workOrderId).isSorted();
    }

    @Test
    void readsOnlyWhatIsOpen() {
        Map<String, Object> parameters =
                Map.of("status", ClockStatus.RUNNING, "afterOrder", 1_000L, "afterNo", 1, "limit", 50);
        QueryPlan plan = QueryPlan.of(sessions, "ArrangementMapper.openClocks", parameters)
                .getFirst();

        assertThat(plan.key()).isEqualTo("open_clocks");
        assertThat(plan.access()).isEqualTo("range");
        assertThat(plan.extra()).doesNotContain("filesort");
    }
}
