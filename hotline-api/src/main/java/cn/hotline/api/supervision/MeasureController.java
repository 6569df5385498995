package cn.hotline.api.supervision;

import cn.hotline.api.web.PageLimit;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.supervision.MeasureDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What whistled departments proposed, by the topic that it is meant for. */
@RestController
class MeasureController {

    private final MeasureDesk desk;

    MeasureController(MeasureDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/measures")
    @Operation(summary = "报到部门提出的措施，新的在前", description = "单位只见本单位及下级可见工单的措施")
    Page<MeasureDesk.Measure> list(
            @Parameter(description = "热点的诉求类别代码，或重复诉求的工单编号") @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        return desk.list(topic, cursor, limit.rows(), actor);
    }
}
