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
    private MovableClock clock;

    @BeforeEach
    void monday() {
        clock.moveTo("2026-03-02T10:00");
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

    private WorkOrderNumber closed(String title, String content) {
        WorkOrderNumber number = appeal(title, content);
        hotline.dispatch(number, STREET);
        hotline.issue(number, handler(STREET), new Command.SignFor());
        hotline.issue(number, handler(STREET), new Command.RecordContact(true, "已联系"));
        hotline.issue(number, handler(STREET), new Command.SubmitReply("已修复。", "已修复。", true, null));
        hotline.issue(number, DISPATCHER, new Command.ApproveReply(null));
        hotline.issue(number, AGENT, new Command.RecordCallback(true, true, true, Satisfaction.SATISFIED, null, null));
        return number;
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
