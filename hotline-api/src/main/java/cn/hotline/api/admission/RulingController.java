package cn.hotline.api.admission;

import cn.hotline.core.admission.Ruling;
import cn.hotline.core.admission.RulingDesk;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.WorkOrderNumber;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether a community has to take something: asked before it is sent, and before it is refused. */
@RestController
class RulingController {

    private final RulingDesk desk;

    RulingController(RulingDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/duty-lists/ruling")
    @Operation(summary = "某社区对某类事项是否应当承接：职责清单与有效准入的判定")
    Ruling ofCategory(
            @RequestParam String category,
            @RequestParam(required = false) @Nullable String matter,
            @RequestParam String community) {
        return desk.ofCategory(category, matter, community);
    }

    @GetMapping("/api/v1/work-orders/{number}/task-ruling")
    @Operation(summary = "某社区对某工单的任务是否应当承接；不写 community 为本社区")
    Ruling ofOrder(
            @PathVariable WorkOrderNumber number,
            @RequestParam(required = false) @Nullable String community,
            Actor actor) {
        return desk.ofOrder(number, community, actor);
    }
}
