package cn.hotline.api.supervision;

import cn.hotline.api.table.Table;
import cn.hotline.api.web.AskedWindow;
import cn.hotline.api.web.PageLimit;
import cn.hotline.api.web.WindowFilter;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.supervision.ClockFigure;
import cn.hotline.core.supervision.ClockQuery;
import cn.hotline.core.supervision.ClockRow;
import cn.hotline.core.supervision.PunctualityDesk;
import cn.hotline.core.supervision.PunctualityReport;
import cn.hotline.core.supervision.ReportPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
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

/** How punctual each unit is, to be read by programs or to be opened as a table. */
@RestController
@RequestMapping("/api/v1/reports/punctuality")
class PunctualityController {

    private final PunctualityDesk desk;
    private final AskedWindow asked;

    PunctualityController(PunctualityDesk desk, AskedWindow asked) {
        this.desk = desk;
        this.asked = asked;
    }

    /** @param report on the first page only; @param items the clocks behind the figure asked for, page by page */
    record Punctuality(
            @Nullable @Schema(description = "带 cursor 取后页时不再给出")
            PunctualityReport report,

            List<ClockRow> items,
            @Nullable String next) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "按时率",
            description = "from、to 为到期时间，默认为本考核月，最长366天。应完成 owed = 按时 inTime + 超期 late；取消的和经批准免予当日反馈的不计。"
                    + "热线中心自身的时限单列在热线中心一行，不计入承办单位。"
                    + "取明细时请带上报表返回的 asOf；带 cursor 取后页时只给明细，不再计算报表。")
    Punctuality report(
            @ParameterObject WindowFilter window,
            @ParameterObject ClockFilter filter,
            @Parameter(description = "items 为哪个数字的明细；PENDING 除外") @RequestParam(defaultValue = "LATE")
                    ClockFigure figure,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        TimeWindow span = asked.orThisMonth(window);
        ClockQuery query = filter.asQuery(span);
        PunctualityReport report = cursor == null ? desk.report(query, span, actor) : null;
        ClockQuery settled = report == null ? query : query.asOf(report.asOf());
        ReportPage<ClockRow> page = desk.rows(settled, span, figure, cursor, limit.rows(), actor);
        return new Punctuality(report, page.items(), page.next());
    }

    @GetMapping(produces = Table.XLSX)
    ResponseEntity<StreamingResponseBody> table(
            @ParameterObject WindowFilter window, @ParameterObject ClockFilter filter, Actor actor) {
        TimeWindow span = asked.orThisMonth(window);
        ClockQuery query = filter.asQuery(span);
        PunctualityReport report = desk.report(query, span, actor);
        ClockQuery settled = query.asOf(report.asOf());
        return Table.answer(
                "按时率",
                new PunctualityTable(
                        report,
                        cursor -> desk.rows(settled, span, ClockFigure.LATE, cursor, ReportPage.LARGEST, actor)));
    }
}
