package cn.hotline.api.supervision;

import cn.hotline.api.table.Table;
import cn.hotline.api.web.AskedWindow;
import cn.hotline.api.web.PageLimit;
import cn.hotline.api.web.WindowFilter;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.supervision.ReportPage;
import cn.hotline.core.supervision.WhistleDesk;
import cn.hotline.core.supervision.WhistleFigure;
import cn.hotline.core.supervision.WhistleReport;
import cn.hotline.core.supervision.WhistleRow;
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

/** How often streets whistle and how departments come, to be read by programs or to be opened as a table. */
@RestController
@RequestMapping("/api/v1/reports/whistles")
class WhistleController {

    private final WhistleDesk desk;
    private final AskedWindow asked;

    WhistleController(WhistleDesk desk, AskedWindow asked) {
        this.desk = desk;
        this.asked = asked;
    }

    /** @param items the calls behind the figure asked for, page by page */
    record Whistles(
            WhistleReport report,
            List<WhistleRow> items,
            @Nullable String next) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "吹哨报到报表",
            description = "from、to 为吹哨时间，默认为本考核月，最长366天。吹哨率 = 吹哨次数 ÷ 期内派给该街道（镇）主办的工单数"
                    + "（与首次时间报表的派单数相同），低于 least 或高于 most 均提示；报到按时率 = 按时 ÷（按时 + 迟到 + 逾时未到）。")
    Whistles report(
            @ParameterObject WindowFilter window,
            @Parameter(description = "街道（镇）或部门的代码，含其下级") @RequestParam(required = false) @Nullable String unit,
            @Parameter(description = "items 为哪个数字的明细") @RequestParam(defaultValue = "CALLS") WhistleFigure figure,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        TimeWindow span = asked.orThisMonth(window);
        WhistleReport report = desk.report(span, unit, actor);
        ReportPage<WhistleRow> page = desk.rows(span, unit, figure, cursor, limit.rows(), actor);
        return new Whistles(report, page.items(), page.next());
    }

    @GetMapping(produces = Table.XLSX)
    ResponseEntity<StreamingResponseBody> table(
            @ParameterObject WindowFilter window, @RequestParam(required = false) @Nullable String unit, Actor actor) {
        TimeWindow span = asked.orThisMonth(window);
        WhistleReport report = desk.report(span, unit, actor);
        return Table.answer(
                "吹哨报到",
                new WhistleTable(
                        report,
                        cursor -> desk.rows(span, unit, WhistleFigure.CALLS, cursor, ReportPage.LARGEST, actor)));
    }
}
