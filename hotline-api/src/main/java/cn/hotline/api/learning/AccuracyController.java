package cn.hotline.api.learning;

import cn.hotline.api.table.Table;
import cn.hotline.api.web.AskedWindow;
import cn.hotline.api.web.WindowFilter;
import cn.hotline.core.learning.AccuracyDesk;
import cn.hotline.core.learning.AccuracyReport;
import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** How often suggestions were accepted and right, to be read by programs or to be opened as a table. */
@RestController
@RequestMapping("/api/v1/reports/suggestions")
class AccuracyController {

    private final AccuracyDesk desk;
    private final AskedWindow asked;

    AccuracyController(AccuracyDesk desk, AskedWindow asked) {
        this.desk = desk;
        this.asked = asked;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "派单建议和类别建议的采纳与准确率",
            description = "按首次派单时间，默认为本考核月，最长366天；合计和各类别。top1、top3 为最终答复单位在建议第一位、前三位的比例，"
                    + "以答复成立的工单计；categoryTop1、categoryTop3 为登记的类别在建议第一位、前三位的比例。也可导出为 .xlsx。"
                    + "DISPATCHER、SUPERVISOR、AUDITOR、ADMIN")
    AccuracyReport report(@ParameterObject WindowFilter window) {
        return desk.report(asked.orThisMonth(window));
    }

    @GetMapping(produces = Table.XLSX)
    ResponseEntity<StreamingResponseBody> table(@ParameterObject WindowFilter window) {
        return Table.answer("派单建议准确率", new AccuracyTable(report(window)));
    }
}
