package cn.hotline.core.repeat;

import static cn.hotline.core.search.Hotline.AGENT;
import static cn.hotline.core.search.Hotline.DISPATCHER;
import static cn.hotline.core.search.Hotline.DISTRICT;
import static cn.hotline.core.search.Hotline.OTHER_STREET;
import static cn.hotline.core.search.Hotline.STREET;
import static cn.hotline.core.search.Hotline.handler;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.MovableClock;
import cn.hotline.core.search.Hotline;
import cn.hotline.core.search.SearchTest;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SearchTest
class RepeatIssuesTest {

    @Autowired
    private Hotline hotline;

    @Autowired
    private RepeatIssues issues;

    @Autowired
    private HotTopics topics;

    @Autowired
    private MovableClock clock;

    @Test
    void anIssueCountsTheOrdersCallersAndPlacesThatWereMerged() {
        WorkOrderNumber lead = from("13805310001", "玉函路自来水发黄");
        WorkOrderNumber second = from("13805310002", "玉函路水质浑浊");
        WorkOrderNumber third = from("13805310001", "玉函路水又黄了");
        hotline.dispatch(lead, STREET);
        hotline.issue(second, DISPATCHER, new Command.Merge(lead.text()));
        hotline.issue(third, DISPATCHER, new Command.Merge(lead.text()));
        RepeatIssue issue = issues.page(null, 10, AGENT).issues().getFirst();
        assertThat(issue.id()).isEqualTo(lead.text());
        assertThat(issue.orders()).isEqualTo(3);
        assertThat(issue.callers()).isEqualTo(2);
        IssueDetail detail = Objects.requireNonNull(issues.detail(lead, null, 2, AGENT));
        assertThat(detail.members()).extracting(IssueMember::number).containsExactly(lead.text(), second.text());
        assertThat(Objects.requireNonNull(issues.detail(lead, detail.next(), 2, AGENT))
                        .members())
                .extracting(IssueMember::number)
                .containsExactly(third.text());
        assertThat(issues.detail(lead, null, 10, handler(OTHER_STREET))).isNull();
        assertThat(issues.page(null, 10, handler(OTHER_STREET)).issues()).isEmpty();
        assertThat(issues.page(null, 10, handler(STREET)).issues().getFirst().id())
                .isEqualTo(lead.text());
        assertThat(issues.page(lead.text(), 10, AGENT).issues())
                .extracting(RepeatIssue::id)
                .doesNotContain(lead.text());
    }

    @Test
    void aTopicIsHotWhenThreePeopleCalledAndRisesAgainstTheWindowBefore() {
        clock.moveTo("2026-04-05T10:00");
        from("13805310011", "上周的噪声");
        clock.moveTo("2026-04-13T09:00");
        for (int i = 1; i <= 4; i++) {
            from("1380531002" + i, "本周的噪声" + i);
        }
        from("13805310021", "同一个人再打一次");
        hotline.settle();
        clock.moveTo("2026-04-13T10:00");
        HotTopic topic = topics.of(Window.WEEK, 10, AGENT).getFirst();
        assertThat(topic)
                .isEqualTo(new HotTopic(
                        "CITY.SANITATION",
                        topic.categoryName(),
                        DISTRICT,
                        topic.districtName(),
                        5,
                        4,
                        1,
                        Trend.RISING));
        assertThat(topic.districtName()).isEqualTo("历下区");
        assertThat(topics.of(Window.WEEK, 10, handler(OTHER_STREET))).isEmpty();
        clock.moveTo("2026-03-02T10:00");
    }

    private WorkOrderNumber from(String phone, String title) {
        return hotline.register(AppealType.COMPLAINT, title, title, new Command.Appellant("某人甲", phone, false, false));
    }
}
