package cn.hotline.api.topic;

import cn.hotline.api.web.PageLimit;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.topic.AlertStore;
import cn.hotline.core.topic.TopicAlert;
import cn.hotline.core.topic.TopicAlerts;
import cn.hotline.core.topic.Window;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Topics that crossed a threshold. */
@RestController
class AlertController {

    private final TopicAlerts alerts;

    AlertController(TopicAlerts alerts) {
        this.alerts = alerts;
    }

    record AlertList(List<TopicAlert> items, @Nullable String next) {}

    @GetMapping("/api/v1/topic-alerts")
    @Operation(
            summary = "热点预警，新的在前",
            description = "某类别某区县的一度达到预警值（hotline.topic.alert）且至少3人反映时产生一次，同时通知督办员；"
                    + "降到预警值的八成以下时结束（endedAt），再次达到时另起一条。热线中心查看")
    AlertList list(
            @RequestParam(required = false) @Nullable Window window,
            @Parameter(description = "true 只列未结束的，false 只列已结束的") @RequestParam(required = false) @Nullable Boolean open,
            @Parameter(description = "诉求类别的代码，含下级") @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String district,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        Page<TopicAlert> page =
                alerts.list(new AlertStore.Search(window, open, category, district), cursor, limit.rows(), actor);
        return new AlertList(page.items(), page.next());
    }
}
