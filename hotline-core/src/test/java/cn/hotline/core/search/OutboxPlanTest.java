package cn.hotline.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.QueryPlan;
import java.util.Map;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SearchTest
class OutboxPlanTest {

    @Autowired
    private Hotline hotline;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private SqlSessionFactory sessions;

    @BeforeEach
    void aLongPast() {
        hotline.register("有一条待转运", "其余都已转运");
        sql.sql("""
            insert into outbox (work_order_id, version, event, created_at, sent_at)
            with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 20000)
            select /*+ set_var(cte_max_recursion_depth = 20000) */ 0, n, 'REGISTER', '2020-01-01', '2020-01-01'
            from numbers\
            """).update();
        sql.sql("analyze table outbox").query().listOfRows();
    }

    @AfterEach
    void forgotten() {
        sql.sql("delete from outbox where work_order_id = 0").update();
        hotline.settle();
    }

    @Test
    void theRelayReadsOnlyWhatIsUnsentHoweverLongThePast() {
        QueryPlan plan = planOf("claim", Map.of("limit", 500));
        assertThat(plan.key()).isEqualTo("unsent");
        assertThat(plan.rows()).isLessThan(100);
        assertThat(plan.extra()).doesNotContain("filesort");
        assertThat(planOf("parked", Map.of("after", 0L, "limit", 10)).key()).isEqualTo("unsent");
        assertThat(planOf("parkedTelling", Map.of("after", 0L, "limit", 10)).key())
                .isEqualTo("untold");
    }

    private QueryPlan planOf(String statement, Map<String, Object> parameters) {
        return QueryPlan.of(sessions, "OutboxMapper." + statement, parameters).getFirst();
    }
}
