package cn.hotline.api.repeat;

import cn.hotline.api.web.AskedWindow;
import cn.hotline.api.web.PageLimit;
import cn.hotline.api.web.WindowFilter;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.issue.RecurrenceReport;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Closures that did not last. */
@RestController
class RecurrenceController {

    private final RecurrenceReport report;
    private final AskedWindow asked;

    RecurrenceController(RecurrenceReport report, AskedWindow asked) {
        this.report = report;
        this.asked = asked;
    }

    /** @param items the closures behind the figures, page by page */
    record Recurrences(
            RecurrenceReport.Report report,
            List<RecurrenceReport.Item> items,
            @Nullable String next) {}

    @GetMapping("/api/v1/reports/recurrences")
    @Operation(
            summary = "办结后复发报表：哪些办结只是治标",
            description = "from、to 为办结时间，默认为本考核月，最长366天。办结后在规定天数内（默认180日）同一问题又被反映，"
                    + "原办结记为治标未治本，计入当时的主办单位；lasting = 回访已解决而未复发的 ÷ 回访已解决的。单位只见本单位及下级。")
    Recurrences report(
            @ParameterObject WindowFilter window,
            @Parameter(description = "单位代码，含其下级") @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        TimeWindow span = asked.orThisMonth(window);
        Page<RecurrenceReport.Item> page = report.rows(span, unit, cursor, limit.rows(), actor);
        return new Recurrences(report.report(span, unit, actor), page.items(), page.next());
    }
}
