package cn.hotline.api.supervision;

import cn.hotline.api.table.Table;
import cn.hotline.api.web.AskedWindow;
import cn.hotline.api.web.PageLimit;
import cn.hotline.api.web.WindowFilter;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.supervision.ClockFigure;
import cn.hotline.core.supervision.ClockQuery;
import cn.hotline.core.supervision.ClockRow;
import cn.hotline.core.supervision.OverdueDesk;
import cn.hotline.core.supervision.OverdueReport;
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

/** The overdue report, to be read by programs or to be opened as a table. */
@RestController
@RequestMapping("/api/v1/reports/overdue")
class OverdueController {

    private final OverdueDesk desk;
    private final AskedWindow asked;

    OverdueController(OverdueDesk desk, AskedWindow asked) {
        this.desk = desk;
        this.asked = asked;
    }

    /** @param report on the first page only; @param items the clocks behind the figure asked for, page by page */
    record Overdue(
            @Nullable @Schema(description = "带 cursor 取后页时不再给出")
            OverdueReport report,

            List<ClockRow> items,
            @Nullable String next) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "超期报表",
            description =
                    "from、to 为到期时间。各数字按时限计，一件工单的几个时限都超期则计几次；report.orders 为所涉工单数，每件计一次，要某单位等的工单数请用其代码缩小范围（各行不能相加）。报表按"
                            + " asOf 当时的到期时间和责任单位计算；取明细时请带上报表返回的 asOf；带 cursor 取后页时只给明细，不再计算报表。")
    Overdue report(
            @ParameterObject WindowFilter window,
            @ParameterObject ClockFilter filter,
            @Parameter(description = "items 为哪个数字的明细：LATE、OPEN_LATE、DONE_LATE 或 EXCUSED")
                    @RequestParam(defaultValue = "LATE")
                    ClockFigure figure,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        ClockQuery query = query(window, filter);
        OverdueReport report = cursor == null ? desk.report(query, actor) : null;
        ClockQuery settled = report == null ? query : query.asOf(report.asOf());
        ReportPage<ClockRow> page = desk.rows(settled, figure, cursor, limit.rows(), actor);
        return new Overdue(report, page.items(), page.next());
    }

    /** What the query refuses is refused before the first byte of the table is sent. */
    @GetMapping(produces = Table.XLSX)
    ResponseEntity<StreamingResponseBody> table(
            @ParameterObject WindowFilter window, @ParameterObject ClockFilter filter, Actor actor) {
        ClockQuery query = query(window, filter);
        OverdueReport report = desk.report(query, actor);
        ClockQuery settled = query.asOf(report.asOf());
        return Table.answer(
                "超期工单",
                new OverdueTable(
                        report, (figure, cursor) -> desk.rows(settled, figure, cursor, ReportPage.LARGEST, actor)));
    }

    private ClockQuery query(WindowFilter window, ClockFilter filter) {
        return filter.asQuery(asked.orAlways(window));
    }
}
