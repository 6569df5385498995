package cn.hotline.api.grid;

import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.web.PageLimit;
import cn.hotline.api.web.WindowFilter;
import cn.hotline.core.deadline.StatisticWindows;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.grid.GridDuty;
import cn.hotline.core.grid.NewRecord;
import cn.hotline.core.grid.ProactiveRecord;
import cn.hotline.core.grid.RecordDesk;
import cn.hotline.core.grid.RecordStore;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What grids and lane stewards did before anybody complained. */
@RestController
class RecordController {

    private static final String APART = "未诉先办：不派单、不计入任何比率，单独统计";

    private static final String KEYED = "。可带 Idempotency-Key";

    private final RecordDesk desk;
    private final StatisticWindows windows;
    private final Clock clock;

    RecordController(RecordDesk desk, StatisticWindows windows, Clock clock) {
        this.desk = desk;
        this.windows = windows;
        this.clock = clock;
    }

    record RecordEntry(
            long id,
            String unit,
            @Nullable String lane,
            GridDuty duty,
            String dutyLabel,
            boolean fixed,
            Instant happenedAt,
            String place,
            String what,
            Instant recordedAt,
            String byName) {

        static RecordEntry of(ProactiveRecord record) {
            return new RecordEntry(
                    record.id(),
                    record.unit(),
                    record.lane(),
                    record.duty(),
                    record.duty().label(),
                    record.fixed(),
                    record.happenedAt(),
                    record.place(),
                    record.what(),
                    record.recordedAt(),
                    record.byName());
        }
    }

    record RecordList(List<RecordEntry> items, @Nullable String next) {}

    record ProactiveCounts(Instant from, Instant to, long records, long fixed, List<RecordStore.Count> items) {}

    @Operation(summary = "登记网格履职：六项职责之一", description = APART + KEYED)
    @PostMapping("/api/v1/grids/{code}/records")
    @ResponseStatus(HttpStatus.CREATED)
    RecordEntry ofGrid(@PathVariable String code, @RequestBody NewRecord draft, CommandHeaders headers, Actor actor) {
        return RecordEntry.of(desk.ofGrid(code, draft, headers.idempotencyKey(), actor));
    }

    @Operation(summary = "登记小巷管家随手发现、当场解决的问题", description = APART + KEYED)
    @PostMapping("/api/v1/lanes/{code}/found-and-fixed")
    @ResponseStatus(HttpStatus.CREATED)
    RecordEntry foundAndFixed(
            @PathVariable String code, @RequestBody NewRecord draft, CommandHeaders headers, Actor actor) {
        return RecordEntry.of(desk.foundAndFixed(code, draft, headers.idempotencyKey(), actor));
    }

    @Operation(summary = "一个网格或社区的履职记录，新的在前", description = APART)
    @GetMapping("/api/v1/grids/{code}/records")
    RecordList records(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        Page<ProactiveRecord> page = desk.records(code, cursor, limit.rows(), actor);
        return new RecordList(page.items().stream().map(RecordEntry::of).toList(), page.next());
    }

    @Operation(summary = "未诉先办的数量，按网格（社区）和职责", description = "默认为本考核月。" + APART)
    @GetMapping("/api/v1/reports/proactive")
    ProactiveCounts counts(
            @ParameterObject WindowFilter window, @RequestParam(required = false) @Nullable String unit, Actor actor) {
        TimeWindow span = window.within(windows.monthAt(clock.instant()), windows);
        List<RecordStore.Count> counts = desk.counts(span, unit, actor);
        return new ProactiveCounts(
                span.from(),
                span.to(),
                counts.stream().mapToLong(RecordStore.Count::records).sum(),
                counts.stream().mapToLong(RecordStore.Count::fixed).sum(),
                counts);
    }
}
