package cn.hotline.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.search.Difference.Kind;
import cn.hotline.core.workorder.WorkOrderNumber;
import cn.hotline.local.Waiting;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SearchTest
class IndexCheckTest {

    private static final String ALIAS = "search-test";

    @Autowired
    private Hotline hotline;

    @Autowired
    private IndexCheck check;

    @Autowired
    private WorkOrderIndex index;

    @Autowired
    private ElasticsearchClient client;

    private WorkOrderNumber number = new WorkOrderNumber(0);

    @BeforeEach
    void anOrderInBothStores() {
        number = hotline.register("核对测试", "两边一致");
        hotline.supplement(number, "第二版");
        hotline.settle();
        assertThat(check.whole(true).agrees()).isTrue();
    }

    @Test
    void aTamperedDocumentIsFoundAndWrittenAnew() throws IOException {
        client.update(update -> update.index(ALIAS).id(key(number)).doc(Map.of("state", "CLOSED")), Map.class);
        assertFoundAndRepaired(Kind.FOREIGN, number);
    }

    @Test
    void aDocumentThatIsMissingIsFoundAndWrittenAnew() throws IOException {
        client.delete(delete -> delete.index(ALIAS).id(key(number)));
        assertFoundAndRepaired(Kind.MISSING, number);
    }

    @Test
    void aDocumentThatIsBehindIsFoundAndWrittenAnew() {
        index.forget(List.of(number.id()));
        put(number, 1, "REGISTERED");
        assertFoundAndRepaired(Kind.OUTDATED, number);
    }

    @Test
    void aDocumentWithoutAnOrderIsFoundAndRemoved() {
        WorkOrderNumber nobodys = new WorkOrderNumber(number.id() + 5_000_000);
        put(nobodys, 3, "HANDLING");
        assertFoundAndRepaired(Kind.STRAY, nobodys);
        assertThat(index.stamps(List.of(nobodys.id()), WorkOrderIndex.Target.LIVE))
                .isEmpty();
    }

    @Test
    void whatIsStillOnItsWayIsNoDifference() {
        hotline.register("尚未转运", "还在发件箱");
        hotline.supplement(number, "第三版");
        assertThat(check.whole(false).agrees()).isTrue();
        hotline.settle();
    }

    @Test
    void slicesGoRoundAllOrdersAndBeginAgain() throws IOException {
        IntStream.range(0, 12).forEach(i -> hotline.register("分段核对" + i, "每次只看几件"));
        hotline.settle();
        client.delete(delete -> delete.index(ALIAS).id(key(number)));
        index.refresh();
        int found = 0;
        CheckReport report;
        do {
            report = check.slice(5);
            assertThat(report.checked()).isLessThanOrEqualTo(5);
            found += report.found();
        } while (!report.complete());
        assertThat(found).isOne();
        assertThat(Waiting.until(Duration.ofSeconds(10), () -> {
                    hotline.settle();
                    return check.whole(false).agrees();
                }))
                .isTrue();
        assertThat(check.slice(1_000_000).agrees()).isTrue();
    }

    private void assertFoundAndRepaired(Kind kind, WorkOrderNumber which) {
        index.refresh();
        CheckReport report = check.whole(true);
        assertThat(report.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(kind);
            assertThat(difference.number()).isEqualTo(which.text());
        });
        assertThat(Waiting.until(Duration.ofSeconds(10), () -> {
                    hotline.settle();
                    return check.whole(false).agrees();
                }))
                .isTrue();
    }

    /** The version of a document that was just deleted is remembered for a moment. */
    private void put(WorkOrderNumber which, int version, String state) {
        Map<String, Object> document =
                Map.of("id", which.id(), "number", which.text(), "version", version, "state", state);
        assertThat(Waiting.until(Duration.ofSeconds(10), () -> {
                    index.refresh();
                    return isWritten(which, version, document);
                }))
                .isTrue();
    }

    private boolean isWritten(WorkOrderNumber which, int version, Map<String, Object> document) {
        try {
            client.index(write -> write.index(ALIAS)
                    .id(key(which))
                    .versionType(VersionType.External)
                    .version((long) version)
                    .document(document));
            return true;
        } catch (ElasticsearchException notYet) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(WorkOrderNumber number) {
        return String.valueOf(number.id());
    }
}
