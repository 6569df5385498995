package cn.hotline.api.topic;

import cn.hotline.api.web.Moment;
import cn.hotline.api.web.PageLimit;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.topic.Grouping;
import cn.hotline.core.topic.HotTopics;
import cn.hotline.core.topic.Window;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What many people call about. */
@RestController
class TopicController {

    private static final String MEANING =
            "至少3人反映才列出，按件数排列；前一同长时段至少3人、本时段不足3人的列在其后，trend 为 FALLING，人数 callers 为空（少于3），不给出突出的词；不计表扬。四度各0至100：频度"
                    + " frequency＝件数/(件数+半值)；广度 breadth＝0.7×人数/(人数+半值)＋0.3×地点数/(地点数+半值)；急度 urgency＝0.6×紧急占比＋0.4×超期占比；难度"
                    + " difficulty＝0.2×退单占比＋0.25×重办占比＋0.25×不满意或未解决占回访比＋0.15×办结后再发占比＋0.15×久办占比。半值和权重由 hotline.topic"
                    + " 配置。trend 与前一同长时段相比，增减两成以上为升降。terms 为前"
                    + HotTopics.WITH_TERMS
                    + "个话题中突出的词，至少3人用过，不含姓名、电话和证件号码；检索服务不可用时 termsKnown=false，其余照常。承办单位只统计本单位可见的诉求";

    private final HotTopics topics;

    TopicController(HotTopics topics) {
        this.topics = topics;
    }

    /** @param termsKnown false while the search index does not answer */
    record TopicList(
            Window window,
            String windowLabel,
            Grouping group,
            Instant from,
            Instant until,
            boolean termsKnown,
            List<TopicView> items) {}

    @GetMapping("/api/v1/hot-topics")
    @Operation(summary = "热点话题：频度、广度、急度、难度，升降和突出的词", description = MEANING)
    TopicList topics(
            @RequestParam(defaultValue = "WEEK") Window window,
            @Parameter(description = "时段止，用于查看以往；写日期时含当日，默认为现在") @RequestParam(required = false) @Nullable Moment until,
            @RequestParam(defaultValue = "CATEGORY_AND_DISTRICT") Grouping group,
            @Parameter(description = "类别代码，含下级") @RequestParam(required = false) @Nullable String category,
            @Parameter(description = "区县代码") @RequestParam(required = false) @Nullable String district,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        HotTopics.Answer answer = topics.of(
                new HotTopics.Question(window, until == null ? null : until.end(), group, category, district),
                limit.rows(),
                actor);
        return new TopicList(
                window,
                window.label(),
                group,
                answer.from(),
                answer.until(),
                answer.wordsKnown(),
                answer.topics().stream().map(TopicView::of).toList());
    }
}
