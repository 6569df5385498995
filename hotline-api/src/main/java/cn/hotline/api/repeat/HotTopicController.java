package cn.hotline.api.repeat;

import cn.hotline.api.web.PageLimit;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.repeat.HotTopic;
import cn.hotline.core.repeat.HotTopics;
import cn.hotline.core.repeat.Window;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Topics that many people call about. */
@RestController
class HotTopicController {

    private final HotTopics topics;

    HotTopicController(HotTopics topics) {
        this.topics = topics;
    }

    record TopicList(Window window, List<HotTopic> items) {}

    @GetMapping("/api/v1/hot-topics")
    TopicList topics(
            @RequestParam(defaultValue = "WEEK") Window window,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        return new TopicList(window, topics.of(window, limit.rows(), actor));
    }
}
