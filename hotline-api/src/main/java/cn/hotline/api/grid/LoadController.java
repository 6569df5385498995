package cn.hotline.api.grid;

import cn.hotline.api.error.ProblemKind;
import cn.hotline.api.error.RequestProblem;
import cn.hotline.api.table.Sheet;
import cn.hotline.api.table.Table;
import cn.hotline.api.web.PageLimit;
import cn.hotline.api.web.WindowFilter;
import cn.hotline.core.deadline.StatisticWindows;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.grid.CapacityNorm;
import cn.hotline.core.grid.CommunityLoad;
import cn.hotline.core.grid.LoadDesk;
import cn.hotline.core.grid.NewNorm;
import cn.hotline.core.organisation.Actor;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What communities were given and can carry. */
@RestController
class LoadController {

    private static final String MEANING =
            "派给社区及其网格的工单（orders）、上级下派的任务（delegated）、协办（helped）；capacity 为该期间的承载标准，超过的 over=true 并有提示。";
    private static final List<String> COLUMNS =
            List.of("社区代码", "社区", "街道（镇）", "工单", "下派任务", "协办", "合计", "其中在办", "未诉先办", "承载标准", "超载", "提示");

    private final LoadDesk desk;
    private final StatisticWindows windows;
    private final Clock clock;

    LoadController(LoadDesk desk, StatisticWindows windows, Clock clock) {
        this.desk = desk;
        this.windows = windows;
        this.clock = clock;
    }

    record LoadReport(
            Instant from,
            Instant to,
            List<CommunityLoad> items,
            @Nullable String next) {}

    record NormAnswer(
            String unit,
            @Nullable Integer population,
            @Nullable Integer staff,
            int monthly,
            String reason,
            Instant setAt,
            String byName) {

        static NormAnswer of(CapacityNorm norm) {
            return new NormAnswer(
                    norm.unit(),
                    norm.population(),
                    norm.staff(),
                    norm.monthly(),
                    norm.reason(),
                    norm.setAt(),
                    norm.byName());
        }
    }

    @Operation(summary = "各社区的工作负荷，按代码", description = "默认为本考核月。派单、下派前可用 unit= 查看下属社区的余量。" + MEANING)
    @GetMapping(path = "/api/v1/reports/community-load", produces = MediaType.APPLICATION_JSON_VALUE)
    LoadReport report(
            @ParameterObject WindowFilter window,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        TimeWindow span = span(window);
        List<CommunityLoad> found = desk.loads(span, unit, cursor, limit.rows(), actor);
        String next = found.size() < limit.rows() ? null : found.getLast().unit();
        return new LoadReport(span.from(), span.to(), found, next);
    }

    @GetMapping(path = "/api/v1/reports/community-load", produces = Table.XLSX)
    ResponseEntity<StreamingResponseBody> table(
            @ParameterObject WindowFilter window, @RequestParam(required = false) @Nullable String unit, Actor actor) {
        TimeWindow span = span(window);
        return Table.answer("社区负荷", book -> sheet(book, span, unit, actor));
    }

    @Operation(summary = "社区的承载标准", description = "未设的 404")
    @GetMapping("/api/v1/units/{code}/capacity-norm")
    NormAnswer norm(@PathVariable String code) {
        CapacityNorm norm = desk.norm(code);
        if (norm == null) {
            throw RequestProblem.of(ProblemKind.UNIT_NOT_FOUND, "该社区未设承载标准");
        }
        return NormAnswer.of(norm);
    }

    @Operation(summary = "设定社区的承载标准", description = "ADMIN。monthly 为每月件数，不写则按工作人员数折算；人口和人员数用于提示人员不足")
    @PutMapping("/api/v1/units/{code}/capacity-norm")
    NormAnswer setNorm(@PathVariable String code, @RequestBody NewNorm draft, Actor actor) {
        return NormAnswer.of(desk.setNorm(code, draft, actor));
    }

    private void sheet(Workbook book, TimeWindow span, @Nullable String unit, Actor actor) throws IOException {
        Sheet sheet = new Sheet(book, "社区负荷", COLUMNS);
        List<CommunityLoad> page = desk.loads(span, unit, null, PageLimit.LARGEST, actor);
        while (!page.isEmpty()) {
            for (CommunityLoad load : page) {
                row(sheet, load);
            }
            page = desk.loads(span, unit, page.getLast().unit(), PageLimit.LARGEST, actor);
        }
        sheet.finish();
    }

    private static void row(Sheet sheet, CommunityLoad load) throws IOException {
        sheet.row(
                load.unit(),
                load.name(),
                load.aboveName(),
                load.orders(),
                load.delegated(),
                load.helped(),
                load.total(),
                load.open(),
                load.proactive(),
                load.capacity(),
                load.over() ? "是" : "否",
                load.warnings().isEmpty() ? null : load.warnings().getFirst().sentence());
    }

    private TimeWindow span(WindowFilter window) {
        return window.within(windows.monthAt(clock.instant()), windows);
    }
}
