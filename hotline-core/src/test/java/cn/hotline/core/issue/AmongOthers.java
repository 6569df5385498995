package cn.hotline.core.issue;

import static cn.hotline.core.search.Hotline.AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.embedding.VectorFiller;
import cn.hotline.core.search.Hotline;
import cn.hotline.core.search.SearchTest;
import cn.hotline.core.workorder.WorkOrderNumber;
import cn.hotline.local.Waiting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders that are compared with those before them, as the jobs would do it. */
@SearchTest
abstract class AmongOthers {

    static final IssueReadStore.Filter ANY = new IssueReadStore.Filter(null, false);

    private static final String WAITING = "select count(*) from issue_verdict where decided_at is null";

    @Autowired
    Hotline hotline;

    @Autowired
    Linking linking;

    @Autowired
    IssueDesk desk;

    @Autowired
    IssueReading reading;

    @Autowired
    JdbcClient sql;

    @Autowired
    private VectorFiller filler;

    /** What other tests registered is nobody's business here. */
    @BeforeEach
    void forgetWhatWaits() {
        hotline.settle();
        sql.sql("delete from vector_wanted").update();
        sql.sql("update issue_verdict set decided_at = queued_at, decision = 'NONE' where decided_at is null")
                .update();
    }

    void ready() {
        hotline.settle();
        while (filler.fill(50)) {}
        hotline.settle();
    }

    void judge() {
        ready();
        assertThat(Waiting.until(Duration.ofSeconds(60), this::isJudged)).isTrue();
        while (linking.tell()) {}
    }

    /** On a busy machine the index may be late. */
    boolean isJudged() {
        while (linking.step()) {}
        return sql.sql(WAITING).query(Long.class).single() == 0;
    }

    List<IssueView> page(WorkOrderNumber order) {
        return reading.page(ANY, order, null, 10, AGENT).items();
    }

    IssueView issueOf(WorkOrderNumber order) {
        return page(order).getFirst();
    }
}
