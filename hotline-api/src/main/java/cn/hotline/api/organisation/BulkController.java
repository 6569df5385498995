package cn.hotline.api.organisation;

import cn.hotline.api.web.PageLimit;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Cursor;
import cn.hotline.core.reorganisation.BulkDesk;
import cn.hotline.core.reorganisation.BulkPreview;
import cn.hotline.core.reorganisation.BulkReassignment;
import cn.hotline.core.reorganisation.Dissolution;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
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

/** A unit is dissolved: looked at first, begun, watched. */
@RestController
@RequestMapping("/api/v1/bulk-reassignments")
class BulkController {

    private static final String RULE = "successor 承接其余全部工单；shares[] 可按区域（社区、街道或区县）和类别（末级或上级）另行指定，"
            + "最具体的优先。operators 为 MOVE（默认，账号转到 successor）或 DISABLE（停用）。";

    private final BulkDesk desk;

    BulkController(BulkDesk desk) {
        this.desk = desk;
    }

    record BulkList(List<BulkAnswer> items, @Nullable String next) {}

    @Operation(summary = "试算撤并：在办工单数、各状态和角色、去向、冲突，不改变任何数据", description = "ADMIN。" + RULE)
    @PostMapping("/preview")
    BulkPreview preview(@RequestBody Dissolution draft) {
        return desk.preview(draft);
    }

    @Operation(
            summary = "撤并单位：撤销该单位，并把在办工单逐批交给承接单位",
            description =
                    "ADMIN。" + RULE + "单位随即撤销，不再接收新工单；下级单位划归承接单位；工单由后台任务逐批改派，时限照旧计算，" + "每个工单记一条历史。中断后从断点继续，不重不漏。")
    @PostMapping
    ResponseEntity<BulkAnswer> start(@RequestBody Dissolution draft, Actor actor) {
        BulkReassignment bulk = desk.start(draft, actor);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/bulk-reassignments/" + bulk.id()))
                .body(answer(bulk));
    }

    @Operation(summary = "批量改派，新的在前", description = "ADMIN、DISPATCHER、SUPERVISOR、AUDITOR")
    @GetMapping
    BulkList list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit) {
        List<BulkReassignment> found = desk.list(Cursor.below(cursor), limit.rows());
        String next =
                found.size() < limit.rows() ? null : Cursor.of(found.getLast().id());
        return new BulkList(found.stream().map(this::answer).toList(), next);
    }

    @Operation(summary = "一次批量改派的进度和速度", description = "ADMIN、DISPATCHER、SUPERVISOR、AUDITOR")
    @GetMapping("/{id}")
    BulkAnswer one(@PathVariable long id) {
        return answer(desk.find(id));
    }

    @Operation(summary = "停止批量改派：已改派的不退回，其余留在原单位，可重新发起", description = "ADMIN")
    @PostMapping("/{id}/stop")
    BulkAnswer stop(@PathVariable long id) {
        return answer(desk.stop(id));
    }

    private BulkAnswer answer(BulkReassignment bulk) {
        return BulkAnswer.of(bulk, desk.remaining(bulk));
    }
}
