package cn.hotline.core.issue;

import static cn.hotline.core.search.Hotline.AGENT;
import static cn.hotline.core.search.Hotline.DISPATCHER;
import static cn.hotline.core.search.Hotline.OTHER_STREET;
import static cn.hotline.core.search.Hotline.STREET;
import static cn.hotline.core.search.Hotline.handler;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.MovableClock;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.search.Hotline;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Satisfaction;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Patching that recurs reopens the issue and counts against the fix (A20). */
class RecurrencesTest extends AmongOthers {

    @Autowired
    private RecurrenceReport reports;

    @Autowired
    private LinkDesk links;

    @Autowired
    private LinkStore pairs;

    @Autowired
    private MovableClock clock;

    /** In a year of their own: what other tests found is in no report of these, nor the other way round. */
    @BeforeEach
    void monday() {
        clock.moveTo("2024-03-04T10:00");
        sql.sql("delete from issue_recurrence").update();
    }

    @AfterEach
    void mondayAgain() {
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void aNewAppealOnAClosedIssueMarksTheClosureAndReopensTheIssue() {
        WorkOrderNumber fixed = closed("泉城公园北门污水管破裂", "泉城公园北门人行道污水管破裂，污水外溢。");
        clock.advance(Duration.ofDays(30));
        WorkOrderNumber again = appeal("泉城公园北门污水管破裂", "泉城公园北门人行道污水管破裂，污水外溢。");
        judge();
        IssueView issue = issueOf(again);
        assertThat(issue.recurrences()).isEqualTo(1);
        assertThat(issue.open()).isTrue();
        assertThat(issue.lead()).as("whoever is at work leads").isEqualTo(again.text());
        assertThat(patched(fixed)).isTrue();
        assertThat(commands(fixed)).endsWith("NOTE_RECURRENCE");
        RecurrenceReport.Report report = reports.report(window(), null, handler(STREET));
        assertThat(report.units()).singleElement().satisfies(line -> {
            assertThat(line.unit()).isEqualTo(STREET);
            assertThat(line.fixes()).isEqualTo(1);
            assertThat(line.solvedFixes()).isEqualTo(1);
        });
        assertThat(reports.rows(window(), null, null, 10, handler(STREET)).items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo(fixed.text());
                    assertThat(row.again()).as("not dispatched to the unit yet").isNull();
                });
        assertThat(reports.rows(window(), null, null, 10, handler(OTHER_STREET)).items())
                .isEmpty();
        assertThat(reading.page(new IssueReadStore.Filter(true, true), null, null, 10, handler(STREET))
                        .items())
                .extracting(IssueView::id)
                .contains(issue.id());
    }

    @Test
    void whenPeopleFindThatItWasSomethingElseTheClosureStandsAgain() {
        WorkOrderNumber fixed = closed("佛山街路面塌陷", "佛山街路面塌陷形成深坑，影响通行。");
        clock.advance(Duration.ofDays(10));
        WorkOrderNumber again = appeal("佛山街路面塌陷", "佛山街路面塌陷形成深坑，影响通行。");
        judge();
        assertThat(patched(fixed)).isTrue();
        IssueView issue = issueOf(again);
        desk.split(issue.id(), issue.version(), new NamedOrders(List.of(again.text()), "另一处"), AGENT, null);
        while (linking.tell()) {}
        assertThat(patched(fixed)).isFalse();
        assertThat(reports.rows(window(), null, null, 10, handler(STREET)).items())
                .noneMatch(row -> row.number().equals(fixed.text()));
    }

    @Test
    void neitherALateNorASecondAppealBeliesTheClosure() {
        WorkOrderNumber fixed = closed("山师东路消防栓漏水", "山师东路消防栓漏水，路面结冰。");
        clock.advance(Duration.ofDays(170));
        appeal("山师东路消防栓漏水", "山师东路消防栓漏水，路面结冰。");
        WorkOrderNumber second = appeal("山师东路消防栓漏水", "山师东路消防栓漏水，路面结冰。");
        judge();
        assertThat(issueOf(second).recurrences()).isEqualTo(1);
        WorkOrderNumber other = closed("文化西路窨井盖缺失", "文化西路非机动车道窨井盖缺失。");
        clock.advance(Duration.ofDays(181));
        WorkOrderNumber late = appeal("文化西路窨井盖缺失", "文化西路非机动车道窨井盖缺失。");
        judge();
        assertThat(issueOf(late).orders()).isEqualTo(2);
        assertThat(issueOf(late).recurrences()).isZero();
        assertThat(patched(other)).isFalse();
        assertThat(patched(fixed)).isTrue();
    }

    @Test
    void aClosedOrderThatJoinsLateShowsThatItCameBack() {
        WorkOrderNumber fixed = closed("黄台南路树倒压线", "黄台南路行道树倒伏压住电线。");
        clock.advance(Duration.ofDays(30));
        WorkOrderNumber again = appeal("电线又被压断", "路口电线又被倒下的树压断。");
        WorkOrderNumber neighbour = appeal("停电求助", "树倒后整栋楼停电。");
        long issue = desk.open(named(again, neighbour), AGENT, null);
        pairs.suggest(LinkStore.Pair.of(again.id(), fixed.id()), new Measure(0.5, "some/1", 1), clock.instant());
        LinkView link = reading.links(LinkState.SUGGESTED, again, null, 10, AGENT)
                .items()
                .getFirst();
        links.confirm(link.id(), link.version(), new LinkDesk.Word("同一棵树"), AGENT, null);
        while (linking.tell()) {}
        assertThat(reading.one(issue, AGENT).recurrences()).isEqualTo(1);
        assertThat(patched(fixed)).isTrue();
        assertThat(commands(fixed)).endsWith("NOTE_RECURRENCE");
        assertThat(reading.history(issue, null, 20, AGENT).items())
                .extracting(EventView::kind)
                .containsOnlyOnce(EventKind.RECURRED);
    }

    @Test
    void anAppealThatIsMovedBeliesTheOtherClosureAndNoMoreTheFirst() {
        WorkOrderNumber first = closed("解放东路阀门井渗漏", "解放东路阀门井渗漏。");
        WorkOrderNumber beside = appeal("经十路井盖异响", "经十路井盖松动异响。");
        clock.advance(Duration.ofHours(1));
        WorkOrderNumber second = closed("工业南路积水", "工业南路雨后积水。");
        clock.advance(Duration.ofHours(1));
        close(beside);
        clock.advance(Duration.ofDays(10));
        WorkOrderNumber again = appeal("路面又冒水", "路面又冒水，请查明。");
        long from = desk.open(named(first, again), AGENT, null);
        long to = desk.open(named(second, beside), AGENT, null);
        while (linking.tell()) {}
        assertThat(patched(first)).isTrue();
        int seen = reading.one(from, AGENT).version();
        desk.move(from, seen, named(again), to, AGENT, null);
        while (linking.tell()) {}
        assertThat(commands(first)).endsWith("NOTE_RECURRENCE", "WITHDRAW_RECURRENCE");
        assertThat(patched(first)).isFalse();
        assertThat(List.of(patched(second), patched(beside))).containsExactly(false, true);
        assertThat(reading.one(to, AGENT).recurrences()).isEqualTo(1);
    }

    @Test
    void whatStoodInTheWayIsSplitOutAndTheOthersAreLookedAtAgain() {
        WorkOrderNumber another = appeal("二环西路限速咨询", "二环西路限速多少。");
        clock.advance(Duration.ofHours(1));
        WorkOrderNumber fixed = closed("二环西路声屏障脱落", "二环西路声屏障脱落。");
        clock.advance(Duration.ofDays(10));
        WorkOrderNumber again = appeal("声屏障又掉了一块", "声屏障又掉了一块。");
        long issue = desk.open(named(fixed, another, again), AGENT, null);
        assertThat(reading.one(issue, AGENT).recurrences()).as("one is open").isZero();
        desk.split(issue, reading.one(issue, AGENT).version(), named(another), AGENT, null);
        while (linking.tell()) {}
        assertThat(reading.one(issue, AGENT).recurrences()).isEqualTo(1);
        assertThat(patched(fixed)).isTrue();
    }

    private static NamedOrders named(WorkOrderNumber... orders) {
        return new NamedOrders(Arrays.stream(orders).map(WorkOrderNumber::text).toList(), "同一问题");
    }

    private WorkOrderNumber closed(String title, String content) {
        WorkOrderNumber number = appeal(title, content);
        close(number);
        return number;
    }

    private void close(WorkOrderNumber number) {
        hotline.dispatch(number, STREET);
        hotline.issue(number, handler(STREET), new Command.SignFor());
        hotline.issue(number, handler(STREET), new Command.RecordContact(true, "已联系"));
        hotline.issue(number, handler(STREET), new Command.SubmitReply("已修复。", "已修复。", true, null));
        hotline.issue(number, DISPATCHER, new Command.ApproveReply(null));
        hotline.issue(number, AGENT, new Command.RecordCallback(true, true, true, Satisfaction.SATISFIED, null, null));
    }

    private WorkOrderNumber appeal(String title, String content) {
        return hotline.register(AppealType.COMPLAINT, title, content, Hotline.somebody());
    }

    private boolean patched(WorkOrderNumber order) {
        return sql.sql("select patched_at is not null from work_order where id = ?")
                .param(order.id())
                .query(Boolean.class)
                .single();
    }

    private List<String> commands(WorkOrderNumber order) {
        return sql.sql("select command from work_order_history where work_order_id = ? order by version")
                .param(order.id())
                .query(String.class)
                .list();
    }

    private TimeWindow window() {
        return new TimeWindow(clock.instant().minus(Duration.ofDays(60)), clock.instant());
    }
}
