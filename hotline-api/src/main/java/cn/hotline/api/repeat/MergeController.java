package cn.hotline.api.repeat;

import cn.hotline.api.web.CommandHeaders;
import cn.hotline.core.issue.IssueReading;
import cn.hotline.core.issue.MergeDesk;
import cn.hotline.core.issue.NamedOrders;
import cn.hotline.core.organisation.Actor;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Orders of one issue that are worked on as one. */
@RestController
@RequestMapping("/api/v1/repeat-issues/{id}")
class MergeController {

    private static final String WHO =
            "由热线中心的 DISPATCHER、SUPERVISOR 办理；须带 If-Match，可带 Idempotency-Key。写明的工单全部办成，或者一件也不办。";

    private final MergeDesk desk;
    private final IssueAnswers answers;

    MergeController(MergeDesk desk, IssueAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** @param into number of the order that is worked on for all */
    record Merge(
            @Nullable List<@Nullable String> orders,
            @Nullable String into,
            @Nullable String reason) {}

    @PostMapping("/merge")
    @Operation(
            summary = "并单：从单随主单办理，逐一告知诉求人并回访；时限以最早一件为准",
            description = WHO + "into 默认为本重复诉求的主单；orders 为空即其余全部可以并单的，待回访、答复待审、保密、带有并入工单、"
                    + "尚欠当日反馈而主单不欠的不在其内。两者都未写明而主单已答复，或另有紧急工单的，改以仍在办理的工单为主单："
                    + "尚欠当日反馈的优先，其次紧急的、本重复诉求的主单、最早登记的。写明的工单不合并单规则的一律拒绝（422），逐条写明工单和规则；"
                    + "状态不允许的、主单不再办理的也一律拒绝（409）。")
    ResponseEntity<IssueReading.Detail> merge(
            @PathVariable long id, @RequestBody Merge body, CommandHeaders headers, Actor actor) {
        NamedOrders named = new NamedOrders(body.orders(), body.reason());
        return answers.after(
                desk.merge(id, headers.expectedVersion(), named, body.into(), actor, headers.idempotencyKey()), actor);
    }

    @PostMapping("/unmerge")
    @Operation(summary = "取消并单：各工单恢复并单前的状态和时限；orders 为空即全部", description = WHO)
    ResponseEntity<IssueReading.Detail> unmerge(
            @PathVariable long id, @RequestBody NamedOrders named, CommandHeaders headers, Actor actor) {
        return answers.after(
                desk.unmerge(id, headers.expectedVersion(), named, actor, headers.idempotencyKey()), actor);
    }
}
