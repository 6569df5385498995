package cn.hotline.api.workorder;

import cn.hotline.api.web.PageLimit;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.ExplainedClock;
import cn.hotline.core.reading.HistoryView;
import cn.hotline.core.reading.PathView;
import cn.hotline.core.reading.ReadingDesk;
import cn.hotline.core.reading.WorkOrderView;
import cn.hotline.core.repeat.SimilarAnswer;
import cn.hotline.core.repeat.SimilarAppeal;
import cn.hotline.core.repeat.SimilarAppeals;
import cn.hotline.core.workorder.WorkOrderNumber;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One order: as it stands, what happened to it, and how its deadlines came about. */
@RestController
@RequestMapping("/api/v1/work-orders/{number}")
class ReadingController {

    private final ReadingDesk desk;
    private final SimilarAppeals similar;

    ReadingController(ReadingDesk desk, SimilarAppeals similar) {
        this.desk = desk;
        this.similar = similar;
    }

    @GetMapping
    ResponseEntity<WorkOrderView> view(@PathVariable WorkOrderNumber number, Actor actor) {
        WorkOrderView view = desk.view(number, actor);
        return ResponseEntity.ok().eTag(Integer.toString(view.version())).body(view);
    }

    @GetMapping("/history")
    HistoryView history(@PathVariable WorkOrderNumber number, Actor actor) {
        return desk.history(number, actor);
    }

    @Operation(summary = "流转路径", description = "各单位和热线中心先后经手的时段与所耗工作时间（秒）；退单、答复的审核算热线中心的时间")
    @GetMapping("/path")
    PathView path(@PathVariable WorkOrderNumber number, Actor actor) {
        return desk.path(number, actor);
    }

    @GetMapping("/deadlines")
    Deadlines deadlines(@PathVariable WorkOrderNumber number, Actor actor) {
        return new Deadlines(desk.deadlines(number, actor));
    }

    @GetMapping("/similar")
    Similar similar(
            @PathVariable WorkOrderNumber number, @RequestParam(defaultValue = "10") PageLimit limit, Actor actor) {
        SimilarAnswer found = similar.toOrder(number, actor, limit.rows());
        desk.logSimilar(number, actor);
        return new Similar(found.status(), found.found(), found.outsideScope());
    }

    /** @param outsideScope how many more lie outside of what the reader may see */
    record Similar(SimilarAnswer.Status status, List<SimilarAppeal> items, int outsideScope) {}

    /** The clocks of an order, each with its receipt. */
    record Deadlines(List<ExplainedClock> items) {}
}
