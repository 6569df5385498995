package cn.hotline.api.repeat;

import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.web.PageLimit;
import cn.hotline.core.issue.IssueReading;
import cn.hotline.core.issue.LinkDesk;
import cn.hotline.core.issue.LinkState;
import cn.hotline.core.issue.LinkView;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.WorkOrderNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pairs of orders that may be about one thing: what the machine suggests, and what people answered. */
@RestController
@RequestMapping("/api/v1/repeat-issues/suggestions")
class LinkController {

    private final LinkDesk desk;
    private final IssueReading reading;

    LinkController(LinkDesk desk, IssueReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @GetMapping
    @Operation(
            summary = "关联建议，新的在前",
            description = "state 默认 SUGGESTED（待确认）；LINKED 自动关联、CONFIRMED 已确认、REFUSED 已否定、SETTLED 已另行处理。"
                    + "单位只见两件都在其范围内的；一页可能不满，有 next 即可继续。")
    Page<LinkView> list(
            @RequestParam(defaultValue = "SUGGESTED") LinkState state,
            @Parameter(description = "工单编号，只看与它有关的") @RequestParam(required = false) @Nullable WorkOrderNumber order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        return reading.links(state, order, cursor, limit.rows(), actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "一条关联，ETag 为版本")
    ResponseEntity<LinkView> one(@PathVariable long id, Actor actor) {
        LinkView link = reading.link(id, actor);
        return ResponseEntity.ok().eTag("\"" + link.version() + "\"").body(link);
    }

    @PostMapping("/{id}/confirm")
    @Operation(summary = "确认是同一问题：两件工单（及各自所属的重复诉求）归为一个", description = RepeatIssueController.WHO)
    ResponseEntity<LinkView> confirm(
            @PathVariable long id, @RequestBody LinkDesk.Word word, CommandHeaders headers, Actor actor) {
        return one(desk.confirm(id, headers.expectedVersion(), word, actor, headers.idempotencyKey()), actor);
    }

    @PostMapping("/{id}/refuse")
    @Operation(summary = "认定不是同一问题：以后不再建议，也不自动关联", description = RepeatIssueController.WHO)
    ResponseEntity<LinkView> refuse(
            @PathVariable long id, @RequestBody LinkDesk.Word word, CommandHeaders headers, Actor actor) {
        return one(desk.refuse(id, headers.expectedVersion(), word, actor, headers.idempotencyKey()), actor);
    }
}
