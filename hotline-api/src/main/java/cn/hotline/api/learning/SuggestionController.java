package cn.hotline.api.learning;

import cn.hotline.core.learning.Suggested;
import cn.hotline.core.learning.SuggestionDesk;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.WorkOrderNumber;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Units for an order that somebody else registered. */
@RestController
class SuggestionController {

    private final SuggestionDesk desk;

    SuggestionController(SuggestionDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/v1/work-orders/{number}/suggestions")
    @Operation(
            summary = "建议的承办单位，最多三个",
            description = "每个建议写明派单目录的规则（版本、编号、依据）或相似工单、派单异议裁定的证据；由派单人决定。"
                    + "目录明确时按目录；目录只有兜底时，先列相似工单和裁定得出的单位；目录有争议时，两者权衡。"
                    + "检索服务不可用时只按目录和裁定。未派单时所见的建议用于准确率统计（/api/v1/reports/suggestions）")
    Suggested suggestions(@PathVariable WorkOrderNumber number, Actor actor) {
        return desk.forOrder(number, actor);
    }
}
