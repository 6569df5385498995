package cn.hotline.api.topic;

import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.web.PageLimit;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.topic.MonthlyDesk;
import cn.hotline.core.topic.MonthlyDraft;
import cn.hotline.core.topic.MonthlyRevision;
import cn.hotline.core.topic.MonthlyState;
import cn.hotline.core.topic.MonthlyTopic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Topics of the month. */
@RestController
@RequestMapping("/api/v1/monthly-topics")
class MonthlyController {

    private static final String BY = "由督办员办理；可带 Idempotency-Key";
    private static final String CHANGE = BY + "，须带 If-Match（所见版本，即 ETag）";

    private final MonthlyDesk desk;

    MonthlyController(MonthlyDesk desk) {
        this.desk = desk;
    }

    record MonthlyList(List<MonthlyView> items, @Nullable String next) {}

    /** @param startedOn the day the work began, not later than today; null: now */
    record MonthlyStart(@Nullable LocalDate startedOn) {}

    record MonthlyConclusion(@Nullable String conclusion) {}

    record MonthlyDrop(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "每月一题，新的在前", description = "承办单位只见由本单位及下级牵头的")
    MonthlyList list(
            @Parameter(description = "yyyy-MM", example = "2026-11") @RequestParam(required = false) @Nullable
                    String month,
            @RequestParam(required = false) @Nullable MonthlyState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        Page<MonthlyTopic> page = desk.list(month, state, cursor, limit.rows(), actor);
        return new MonthlyList(page.items().stream().map(MonthlyView::of).toList(), page.next());
    }

    @PostMapping
    @Operation(summary = "选定一个题目", description = "写明类别、区县（可并用，类别含下级），或者一个重复诉求的编号 issue；同一月份同一题目只能选一次。" + BY)
    ResponseEntity<OpenedView> choose(@RequestBody MonthlyDraft draft, CommandHeaders headers, Actor actor) {
        long id = desk.choose(draft, actor, headers.idempotencyKey());
        return tagged(ResponseEntity.created(URI.create("/api/v1/monthly-topics/" + id)), id, actor);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "一个题目，含成效和经过",
            description = "effect 在启动后才有：启动前8周和启动后各周（至多52周）的诉求件数；stopped 表示启动后已连续14天（hotline.topic.quiet）没有诉求。"
                    + "启动前后都不足3件的，verdict 为 TOO_FEW，不作增减比较；前后都没有诉求的，stopped 为 false。"
                    + "所选重复诉求并入另一个的，按并入后的计；已解散的没有 effect。ETag 为版本")
    ResponseEntity<OpenedView> read(@PathVariable long id, Actor actor) {
        return tagged(ResponseEntity.ok(), id, actor);
    }

    @PostMapping("/{id}/revise")
    @Operation(summary = "调整方案、牵头单位和目标日期", description = "办结或撤销之后不能。" + CHANGE)
    ResponseEntity<OpenedView> revise(
            @PathVariable long id, @RequestBody MonthlyRevision revision, CommandHeaders headers, Actor actor) {
        desk.revise(id, headers.expectedVersion(), revision, actor, headers.idempotencyKey());
        return read(id, actor);
    }

    @PostMapping("/{id}/start")
    @Operation(summary = "启动整治，由此计算成效", description = CHANGE)
    ResponseEntity<OpenedView> start(
            @PathVariable long id, @RequestBody MonthlyStart start, CommandHeaders headers, Actor actor) {
        desk.start(id, headers.expectedVersion(), start.startedOn(), actor, headers.idempotencyKey());
        return read(id, actor);
    }

    @PostMapping("/{id}/conclude")
    @Operation(summary = "办结，写明结论", description = "办结之后成效仍继续计算（至启动后52周），看诉求是否再起。" + CHANGE)
    ResponseEntity<OpenedView> conclude(
            @PathVariable long id, @RequestBody MonthlyConclusion end, CommandHeaders headers, Actor actor) {
        desk.conclude(id, headers.expectedVersion(), end.conclusion(), actor, headers.idempotencyKey());
        return read(id, actor);
    }

    @PostMapping("/{id}/drop")
    @Operation(summary = "撤销题目，写明理由", description = "撤销之后可重新选定。" + CHANGE)
    ResponseEntity<OpenedView> drop(
            @PathVariable long id, @RequestBody MonthlyDrop drop, CommandHeaders headers, Actor actor) {
        desk.drop(id, headers.expectedVersion(), drop.reason(), actor, headers.idempotencyKey());
        return read(id, actor);
    }

    private ResponseEntity<OpenedView> tagged(ResponseEntity.BodyBuilder answer, long id, Actor actor) {
        OpenedView view = OpenedView.of(desk.read(id, actor));
        return answer.eTag("\"" + view.topic().version() + "\"").body(view);
    }
}
