package cn.hotline.api.repeat;

import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.web.PageLimit;
import cn.hotline.core.issue.EventView;
import cn.hotline.core.issue.IssueDesk;
import cn.hotline.core.issue.IssueReadStore;
import cn.hotline.core.issue.IssueReading;
import cn.hotline.core.issue.IssueView;
import cn.hotline.core.issue.NamedOrders;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.WorkOrderNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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

/** Issues that come back, and what people of the centre decide about them. */
@RestController
@RequestMapping("/api/v1/repeat-issues")
class RepeatIssueController {

    static final String WHO = "由热线中心的 AGENT、DISPATCHER、SUPERVISOR 办理；须带 If-Match，可带 Idempotency-Key";

    private final IssueDesk desk;
    private final IssueReading reading;
    private final IssueAnswers answers;

    RepeatIssueController(IssueDesk desk, IssueReading reading, IssueAnswers answers) {
        this.desk = desk;
        this.reading = reading;
        this.answers = answers;
    }

    /** @param to id of the issue that the orders belong to */
    record Move(
            @Nullable List<@Nullable String> orders,
            @Nullable Long to,
            @Nullable String reason) {}

    /** @param order number of a member */
    record NamedLead(@Nullable String order) {}

    @GetMapping
    @Operation(
            summary = "重复诉求（同一问题的工单归在一起），最近有新工单的在前",
            description = "工单数、诉求人数、地点数按全部工单计；单位只见含本单位或下级工单的，范围外的工单只计数（outsideScope）。"
                    + "open=true 只看尚有未办结工单的；recurred=true 只看办结后复发过的；order 为工单编号，查它所属的重复诉求。一页可能不满，有 next 即可继续。")
    Page<IssueView> issues(
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(defaultValue = "false") boolean recurred,
            @Parameter(description = "工单编号") @RequestParam(required = false) @Nullable WorkOrderNumber order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        return reading.page(new IssueReadStore.Filter(open, recurred), order, cursor, limit.rows(), actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "一个重复诉求及其工单，ETag 为版本")
    ResponseEntity<IssueReading.Detail> issue(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        return IssueAnswers.tagged(ResponseEntity.ok(), reading.detail(id, cursor, limit.rows(), actor));
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "一个重复诉求的经过：谁、何时、以多少分（模型与门限版本）归入、确认、拆出、移动")
    Page<EventView> history(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        return reading.history(id, cursor, limit.rows(), actor);
    }

    @PostMapping
    @Operation(
            summary = "把尚未归入的工单（两件以上）归为一个重复诉求",
            description = "由热线中心的 AGENT、DISPATCHER、SUPERVISOR 办理；可带 Idempotency-Key")
    ResponseEntity<IssueReading.Detail> open(@RequestBody NamedOrders named, CommandHeaders headers, Actor actor) {
        long id = desk.open(named, actor, headers.idempotencyKey());
        return answers.created(id, actor);
    }

    @PostMapping("/{id}/add")
    @Operation(summary = "把尚未归入的工单归入", description = WHO)
    ResponseEntity<IssueReading.Detail> add(
            @PathVariable long id, @RequestBody NamedOrders named, CommandHeaders headers, Actor actor) {
        return answers.after(desk.add(id, headers.expectedVersion(), named, actor, headers.idempotencyKey()), actor);
    }

    @PostMapping("/{id}/confirm")
    @Operation(summary = "确认自动关联正确；orders 为空即确认全部", description = WHO)
    ResponseEntity<IssueReading.Detail> confirm(
            @PathVariable long id, @RequestBody NamedOrders named, CommandHeaders headers, Actor actor) {
        return answers.after(
                desk.confirm(id, headers.expectedVersion(), named, actor, headers.idempotencyKey()), actor);
    }

    @PostMapping("/{id}/split")
    @Operation(summary = "拆出不是同一问题的工单：一件则单独，多件则另成一个重复诉求；系统不再把它们与留下的关联或建议关联；只剩一件时即解散，答复 204", description = WHO)
    ResponseEntity<IssueReading.Detail> split(
            @PathVariable long id, @RequestBody NamedOrders named, CommandHeaders headers, Actor actor) {
        return answers.after(desk.split(id, headers.expectedVersion(), named, actor, headers.idempotencyKey()), actor);
    }

    @PostMapping("/{id}/move")
    @Operation(summary = "把工单移到另一个重复诉求；移动全部即两者合一。答复为移到的那一个", description = WHO)
    ResponseEntity<IssueReading.Detail> move(
            @PathVariable long id, @RequestBody Move body, CommandHeaders headers, Actor actor) {
        NamedOrders named = new NamedOrders(body.orders(), body.reason());
        return answers.after(
                desk.move(id, headers.expectedVersion(), named, body.to(), actor, headers.idempotencyKey()), actor);
    }

    @PostMapping("/{id}/lead")
    @Operation(summary = "指定主单，须是其中尚未办结、未被并单的工单", description = WHO)
    ResponseEntity<IssueReading.Detail> lead(
            @PathVariable long id, @RequestBody NamedLead body, CommandHeaders headers, Actor actor) {
        return answers.after(
                desk.nameLead(id, headers.expectedVersion(), body.order(), actor, headers.idempotencyKey()), actor);
    }
}
