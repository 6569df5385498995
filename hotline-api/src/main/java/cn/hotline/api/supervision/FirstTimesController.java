package cn.hotline.api.supervision;

import cn.hotline.api.table.Table;
import cn.hotline.api.web.AskedWindow;
import cn.hotline.api.web.Moment;
import cn.hotline.api.web.PageLimit;
import cn.hotline.api.web.WindowFilter;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.supervision.ClockQuery;
import cn.hotline.core.supervision.FirstTime;
import cn.hotline.core.supervision.FirstTimesDesk;
import cn.hotline.core.supervision.FirstTimesReport;
import cn.hotline.core.supervision.FirstTimesRow;
import cn.hotline.core.supervision.ReportPage;
import cn.hotline.core.supervision.UnitGroup;
import cn.hotline.core.workorder.Urgency;
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

/** First-time receive, handle and reply of each unit, to be read by programs or to be opened as a table. */
@RestController
@RequestMapping("/api/v1/reports/first-times")
class FirstTimesController {

    private final FirstTimesDesk desk;
    private final AskedWindow asked;

    FirstTimesController(FirstTimesDesk desk, AskedWindow asked) {
        this.desk = desk;
        this.asked = asked;
    }

    record FirstTimesFilter(
            @Parameter(description = "截至此时的情况，默认为现在；写日期时为该日终了") @Nullable
            Moment asOf,

            @Parameter(description = "主办或独立承办单位，含其下级") @Nullable
            String unit,

            @Parameter(description = "单位的种类") @Nullable UnitGroup unitGroup,
            @Nullable Urgency urgency) {

        ClockQuery asQuery() {
            return new ClockQuery(
                    null, null, asOf == null ? null : asOf.end(), unit, unitGroup, null, null, urgency, null);
        }
    }

    /** @param report on the first page only; @param items the orders behind the measure asked for, page by page */
    record FirstTimes(
            @Nullable @Schema(description = "带 cursor 取后页时不再给出")
            FirstTimesReport report,

            List<FirstTimesRow> items,
            @Nullable String next) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "第一时间接收、处理、回复",
            description = "from、to 为派单时间，默认为本考核月，最长366天。从派给主办或独立承办单位起，到签收、首次联系、答复为止的工作时间（秒）："
                    + "按工作日历计，主办单位扣除退单审核、答复审核和挂账的时间，独立承办单位无首次联系。中位数和九成位数取实际发生的值。"
                    + "工作日历、承办单位均按 asOf 当时。取明细时请带上报表返回的 asOf；带 cursor 取后页时只给明细，不再计算报表。")
    FirstTimes report(
            @ParameterObject WindowFilter window,
            @ParameterObject FirstTimesFilter filter,
            @Parameter(description = "items 为哪一项的明细，不写为全部派单") @RequestParam(required = false) @Nullable
                    FirstTime measure,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        TimeWindow span = asked.orThisMonth(window);
        ClockQuery query = filter.asQuery();
        FirstTimesReport report = cursor == null ? desk.report(query, span, actor) : null;
        ClockQuery settled = report == null ? query : query.asOf(report.asOf());
        ReportPage<FirstTimesRow> page = desk.rows(settled, span, measure, cursor, limit.rows(), actor);
        return new FirstTimes(report, page.items(), page.next());
    }

    @GetMapping(produces = Table.XLSX)
    ResponseEntity<StreamingResponseBody> table(
            @ParameterObject WindowFilter window, @ParameterObject FirstTimesFilter filter, Actor actor) {
        TimeWindow span = asked.orThisMonth(window);
        FirstTimesReport report = desk.report(filter.asQuery(), span, actor);
        ClockQuery settled = filter.asQuery().asOf(report.asOf());
        return Table.answer(
                "第一时间响应",
                new FirstTimesTable(
                        report, cursor -> desk.rows(settled, span, null, cursor, ReportPage.LARGEST, actor)));
    }
}
