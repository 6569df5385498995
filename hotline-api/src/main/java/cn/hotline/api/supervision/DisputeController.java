package cn.hotline.api.supervision;

import cn.hotline.api.table.Table;
import cn.hotline.api.web.AskedWindow;
import cn.hotline.api.web.PageLimit;
import cn.hotline.api.web.WindowFilter;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.supervision.DisputeDesk;
import cn.hotline.core.supervision.DisputeFigure;
import cn.hotline.core.supervision.DisputeReport;
import cn.hotline.core.supervision.DisputeRow;
import cn.hotline.core.supervision.ReportPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Returns, moves and the time they cost, to be read by programs or to be opened as a table. */
@RestController
@RequestMapping("/api/v1/reports/disputes")
class DisputeController {

    private final DisputeDesk desk;
    private final AskedWindow asked;

    DisputeController(DisputeDesk desk, AskedWindow asked) {
        this.desk = desk;
        this.asked = asked;
    }

    /** @param items what stands behind the figure asked for, page by page */
    record Disputes(
            DisputeReport report,
            List<DisputeRow> items,
            @Nullable String next) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "退单与流转报表",
            description = "from、to 为申请退单的时间，流转按派给失去该单的单位的时间，默认为本考核月，最长366天。"
                    + "lostSeconds 为工单在未答复即离开的单位所耗的工作时间，扣除退单审核、答复审核和挂账；"
                    + "PROBLEM_ORDERS 为流转三个以上单位的工单。")
    Disputes report(
            @ParameterObject WindowFilter window,
            @Parameter(description = "单位代码，含其下级") @RequestParam(required = false) @Nullable String unit,
            @Parameter(description = "items 为哪个数字的明细") @RequestParam(defaultValue = "REQUESTED") DisputeFigure figure,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        TimeWindow span = asked.orThisMonth(window);
        DisputeReport report = desk.report(span, unit, actor);
        ReportPage<DisputeRow> page = desk.rows(span, unit, figure, cursor, limit.rows(), actor);
        return new Disputes(report, page.items(), page.next());
    }

    @GetMapping(produces = Table.XLSX)
    ResponseEntity<StreamingResponseBody> table(
            @ParameterObject WindowFilter window, @RequestParam(required = false) @Nullable String unit, Actor actor) {
        TimeWindow span = asked.orThisMonth(window);
        DisputeReport report = desk.report(span, unit, actor);
        return Table.answer(
                "退单与流转",
                new DisputeTable(
                        report, figure -> cursor -> desk.rows(span, unit, figure, cursor, ReportPage.LARGEST, actor)));
    }
}
