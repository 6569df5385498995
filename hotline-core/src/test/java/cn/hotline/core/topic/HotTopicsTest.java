package cn.hotline.core.topic;

import static cn.hotline.core.search.Hotline.AGENT;
import static cn.hotline.core.search.Hotline.DISPATCHER;
import static cn.hotline.core.search.Hotline.DISTRICT;
import static cn.hotline.core.search.Hotline.OTHER_STREET;
import static cn.hotline.core.search.Hotline.STREET;
import static cn.hotline.core.search.Hotline.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.MovableClock;
import cn.hotline.core.QueryPlan;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.repeat.Trend;
import cn.hotline.core.search.Hotline;
import cn.hotline.core.search.SearchTest;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SearchTest
class HotTopicsTest {

    @Autowired
    private Hotline hotline;

    @Autowired
    private HotTopics topics;

    @Autowired
    private RepeatCallers repeatCallers;

    @Autowired
    private SqlSessionFactory sessions;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void back() {
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void aTopicIsHotWhenThreePeopleCalledAndRisesAgainstTheWindowBefore() {
        clock.moveTo("2026-04-05T10:00");
        from("13805310011", "上周的噪声", "上周广场舞噪声");
        clock.moveTo("2026-04-13T09:00");
        for (int i = 1; i <= 4; i++) {
            from("1380531002" + i, "广场舞扰民", "赵铁柱先生电话1390531000" + i + "，广场舞音响到半夜，儿童无法入睡");
        }
        WorkOrderNumber again = from("13805310021", "同一个人再打一次", "广场舞音响又开了");
        hotline.dispatch(again, STREET);
        hotline.settle();
        clock.moveTo("2026-04-13T10:00");

        HotTopics.Answer answer = topics.of(question(Window.WEEK, Grouping.CATEGORY_AND_DISTRICT), 10, AGENT);

        HotTopic topic = answer.topics().getFirst();
        assertThat(topic.category()).isEqualTo("CITY.SANITATION");
        assertThat(topic.district()).isEqualTo(DISTRICT);
        assertThat(topic.districtName()).isEqualTo("历下区");
        assertThat(topic.figures())
                .isEqualTo(new TopicFigures("CITY.SANITATION", DISTRICT, 5, 4L, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1));
        assertThat(topic.trend()).isEqualTo(Trend.RISING);
        assertThat(topic.degrees().frequency()).isEqualTo(14);
        assertThat(answer.wordsKnown()).isTrue();
        assertThat(topic.terms()).extracting(SignificantTerm::word).contains("音响");
        assertThat(topic.terms()).allSatisfy(term -> {
            assertThat(term.callers()).isGreaterThanOrEqualTo(3);
            assertThat(term.word()).doesNotContain("铁柱", "139", "赵");
        });
        for (Grouping grouping : Grouping.values()) {
            for (HotTopics.Question asked : List.of(
                    question(Window.WEEK, grouping),
                    new HotTopics.Question(Window.WEEK, null, grouping, null, DISTRICT),
                    new HotTopics.Question(Window.WEEK, null, grouping, "CITY", DISTRICT))) {
                assertThat(topics.of(asked, 10, AGENT).topics().getFirst().terms())
                        .as("%s", asked)
                        .extracting(SignificantTerm::word)
                        .contains("音响");
            }
        }
        assertThat(topics.of(question(Window.WEEK, Grouping.CATEGORY_AND_DISTRICT), 10, handler(OTHER_STREET))
                        .topics())
                .isEmpty();
        assertThat(topics.of(question(Window.WEEK, Grouping.CATEGORY_AND_DISTRICT), 10, handler(STREET))
                        .topics())
                .as("of one order only")
                .isEmpty();
        assertThat(topics.of(question(Window.DAY, Grouping.DISTRICT), 10, DISPATCHER)
                        .topics()
                        .getFirst()
                        .category())
                .isNull();

        clock.moveTo("2026-05-20T10:00");
        HotTopics.Question past = new HotTopics.Question(
                Window.WEEK, MovableClock.at("2026-04-14T00:00"), Grouping.CATEGORY, "CITY", null);
        assertThat(topics.of(past, 10, AGENT).topics().getFirst().figures().orders())
                .isEqualTo(5);
        assertThat(topics.of(past, 10, AGENT).topics().getFirst().figures().lasting())
                .isEqualTo(5);
    }

    @Test
    void whatFellBelowThreePeopleIsFallingAndNobodyCanBeCounted() {
        clock.moveTo("2027-03-10T09:00");
        for (int i = 1; i <= 3; i++) {
            from("1380531005" + i, "占道经营", "烧烤摊占道经营");
        }
        clock.moveTo("2027-03-11T09:30");
        from("13805310051", "烧烤摊还在", "烧烤摊还在占道");
        from("13805310051", "烧烤摊又来", "烧烤摊又来占道");
        hotline.settle();
        clock.moveTo("2027-03-11T10:00");

        List<HotTopic> fallen = topics.of(question(Window.DAY, Grouping.CATEGORY_AND_DISTRICT), 10, AGENT)
                .topics();

        assertThat(fallen).singleElement().satisfies(topic -> {
            assertThat(topic.trend()).isEqualTo(Trend.FALLING);
            assertThat(topic.figures().orders()).isEqualTo(2);
            assertThat(topic.figures().ordersBefore()).isEqualTo(3);
            assertThat(topic.figures().callers()).isNull();
            assertThat(topic.degrees().breadth()).as("of the place alone").isEqualTo(8);
            assertThat(topic.terms()).isEmpty();
        });
        clock.moveTo("2027-03-12T10:00");
        assertThat(topics.of(question(Window.DAY, Grouping.CATEGORY_AND_DISTRICT), 10, AGENT)
                        .topics())
                .as("one person before, nobody since")
                .isEmpty();
    }

    @Test
    void anUnknownCategoryOrDistrictIsRefused() {
        HotTopics.Question wrong = new HotTopics.Question(Window.DAY, null, Grouping.ALL, "NO", "999999");

        assertThatThrownBy(() -> topics.of(wrong, 10, AGENT))
                .isInstanceOfSatisfying(
                        Refusal.InvalidCommand.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(Refusal.FieldError::field)
                                .containsExactly("category", "district"));
    }

    @Test
    void peopleWhoCallAgainAreCountedTogetherAndNeverFewerThanThree() {
        clock.moveTo("2026-06-08T09:00");
        for (int caller = 1; caller <= 3; caller++) {
            WorkOrderNumber first = from("1380531003" + caller, "路灯不亮", "路灯不亮");
            WorkOrderNumber second = from("1380531003" + caller, "路灯还不亮", "路灯还不亮");
            hotline.dispatch(first, STREET);
            hotline.issue(second, DISPATCHER, new Command.Merge(first.text()));
        }
        for (int i = 0; i < 4; i++) {
            from("13805310040", "一个人打四次", "一个人打四次");
        }

        List<CallerGroup> groups = repeatCallers.report(
                new TimeWindow(MovableClock.at("2026-06-08T00:00"), MovableClock.at("2026-06-09T00:00")),
                Grouping.CATEGORY,
                null,
                null,
                AGENT);

        assertThat(groups).containsExactly(new CallerGroup("CITY.SANITATION", null, 2, 3, 6, 3, 3L));
        assertThat(repeatCallers.report(
                        new TimeWindow(MovableClock.at("2026-06-08T00:00"), MovableClock.at("2026-06-09T00:00")),
                        Grouping.ALL,
                        null,
                        null,
                        handler(OTHER_STREET)))
                .isEmpty();
    }

    @Test
    void aWindowIsReadByItsNumbersAndLateOrdersByTheirBreach() {
        TopicQuery query = topics.query(question(Window.MONTH, Grouping.CATEGORY), null);

        assertThat(QueryPlan.of(
                                sessions,
                                "TopicMapper.figures",
                                Map.of("query", query, "lastingHours", 168L, "callers", 3, "limit", 10))
                        .getFirst()
                        .access())
                .isEqualTo("range");
        assertThat(QueryPlan.of(sessions, "TopicMapper.overdue", Map.of("query", query, "limit", 10))
                        .getFirst()
                        .key())
                .isEqualTo("due");
    }

    private static HotTopics.Question question(Window window, Grouping grouping) {
        return new HotTopics.Question(window, null, grouping, null, null);
    }

    private WorkOrderNumber from(String phone, String title, String content) {
        return hotline.register(
                AppealType.COMPLAINT, title, content, new Command.Appellant("某人甲", phone, false, false));
    }
}
