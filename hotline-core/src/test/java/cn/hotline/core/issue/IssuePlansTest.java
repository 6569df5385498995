package cn.hotline.core.issue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.QueryPlan;
import cn.hotline.core.embedding.Model;
import cn.hotline.core.search.SearchTest;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What grows with every order is reached by an index, and a list reads no more than its page. */
@SearchTest
class IssuePlansTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private static final IssueReadStore.Stretch STRETCH = new IssueReadStore.Stretch(1, Long.MAX_VALUE);

    @Autowired
    private SqlSessionFactory sessions;

    @Test
    void ordersThatWaitAreFoundByWaiting() {
        assertThat(plan("VerdictMapper.next", Map.of("model", new Model("m", 1, 512), "limit", 20)))
                .contains("v waiting");
    }

    @Test
    void aPageOfIssuesIsFoundByItsNewestOrders() {
        assertThat(plan("IssueReadMapper.issues", page(null, false))).contains("i by_newest", "m of_issue");
        assertThat(plan("IssueReadMapper.issues", page(null, true))).contains("i by_newest", "r of_issue");
        assertThat(plan("IssueReadMapper.issues", page("370102001", false))).contains("s all_of_unit");
        assertThat(plan("IssueReadMapper.issues", page("370102001", true))).contains("s all_of_unit", "r of_issue");
    }

    @Test
    void howFarAPageLooksIsCountedOnTheSameIndexes() {
        Map<String, @Nullable Object> asked = page(null, false);
        asked.put("passed", 2000);
        asked.put("state", LinkState.SUGGESTED);
        assertThat(plan("IssueReadMapper.reachOfIssues", asked)).containsExactly("issue by_newest");
        assertThat(plan("IssueReadMapper.reachOfLinks", asked)).containsExactly("issue_link by_state");
        asked.put("scope", "370102001");
        assertThat(plan("IssueReadMapper.reachOfIssues", asked)).containsExactly("work_order_scope all_of_unit");
    }

    @Test
    void pairsAreFoundByStateOrByOrder() {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("state", LinkState.SUGGESTED);
        asked.put("stretch", STRETCH);
        asked.put("limit", 50);
        asked.put("scope", null);
        asked.put("order", null);
        assertThat(plan("IssueReadMapper.links", asked)).contains("l by_state");
        asked.put("scope", "370102001");
        assertThat(plan("IssueReadMapper.links", asked)).contains("l by_state");
        asked.put("scope", null);
        asked.put("order", 202603020000001L);
        assertThat(plan("IssueReadMapper.links", asked)).contains("l pair", "l other_way");
        assertThat(plan("LinkMapper.refusedWith", Map.of("ones", List.of(202603020000001L))))
                .contains("issue_link pair", "issue_link other_way");
    }

    @Test
    void recurrencesAreFoundByClosureAndByWhatWaits() {
        assertThat(plan("RecurrenceMapper.lockAwaiting", Collections.emptyMap()))
                .contains("r to_tell");
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("search", new RecurrenceStore.Search(NOW, NOW.plusSeconds(60), null, null));
        asked.put("below", null);
        asked.put("limit", 50);
        assertThat(plan("RecurrenceMapper.rows", asked)).contains("r by_closure");
        assertThat(plan("RecurrenceMapper.untested", Map.of("issue", 1L, "orders", List.of(202603020000001L))))
                .contains("r PRIMARY");
    }

    private static Map<String, @Nullable Object> page(@Nullable String scope, boolean recurred) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("stretch", STRETCH);
        asked.put("below", Long.MAX_VALUE);
        asked.put("scope", scope);
        asked.put("filter", new IssueReadStore.Filter(null, recurred));
        asked.put("week", NOW);
        asked.put("before", NOW);
        asked.put("limit", 51);
        return asked;
    }

    private List<String> plan(String statement, Map<String, ?> parameters) {
        return QueryPlan.of(sessions, statement, parameters).stream()
                .map(row -> row.table() + " " + row.key())
                .toList();
    }
}
