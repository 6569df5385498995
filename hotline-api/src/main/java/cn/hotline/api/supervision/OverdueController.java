package cn.hotline.api.supervision;

import cn.hotline.api.web.PageLimit;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.supervision.LateRow;
import cn.hotline.core.supervision.OverdueDesk;
import cn.hotline.core.supervision.OverdueReport;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OverdueDesk desk;

    OverdueController(OverdueDesk desk) {
        this.desk = desk;
    }

    /** @param items the clocks behind the figures of the report, page by page */
    record Overdue(
            OverdueReport report,
            List<LateRow> items,
            @Nullable String next) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Overdue report(
            @ParameterObject OverdueFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        OverdueDesk.Page page = desk.rows(filter.asQuery(), cursor, limit.rows(), actor);
        return new Overdue(desk.report(filter.asQuery(), actor), page.items(), page.next());
    }

    /** What the query refuses is refused before the first byte of the table is sent. */
    @GetMapping(produces = XLSX)
    ResponseEntity<StreamingResponseBody> table(@ParameterObject OverdueFilter filter, Actor actor) {
        OverdueReport report = desk.report(filter.asQuery(), actor);
        OverdueTable table =
                new OverdueTable(report, cursor -> desk.rows(filter.asQuery(), cursor, PageLimit.LARGEST, actor));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("超期工单.xlsx", java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(XLSX))
                .body(table::write);
    }
}
