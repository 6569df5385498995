package cn.hotline.core.repeat;

import static cn.hotline.core.search.Hotline.AGENT;
import static cn.hotline.core.search.Hotline.DISTRICT;
import static cn.hotline.core.search.Hotline.OTHER_STREET;
import static cn.hotline.core.search.Hotline.handler;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.MovableClock;
import cn.hotline.core.search.Hotline;
import cn.hotline.core.search.SearchTest;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Command;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SearchTest
class HotTopicsTest {

    @Autowired
    private Hotline hotline;

    @Autowired
    private HotTopics topics;

    @Autowired
    private MovableClock clock;

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

    private void from(String phone, String title) {
        hotline.register(AppealType.COMPLAINT, title, title, new Command.Appellant("某人甲", phone, false, false));
    }
}
