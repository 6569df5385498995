package cn.hotline.api.repeat;

import cn.hotline.api.web.CommandHeaders;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.repeat.RepeatTuning;
import cn.hotline.core.repeat.TuningDesk;
import cn.hotline.core.repeat.TuningReport;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Only ADMIN reaches this. It reports, and changes something when told to. */
@RestController
@RequestMapping("/api/v1/admin/repeat-tunings")
class TuningController {

    private final RepeatTuning tuning;
    private final TuningDesk desk;

    TuningController(RepeatTuning tuning, TuningDesk desk) {
        this.tuning = tuning;
        this.desk = desk;
    }

    /** @param apply whether to put the proposal in force; null: no */
    record Wish(@Nullable Boolean apply) {}

    @Operation(
            summary = "用已确认和已否定的关联试调权重和阈值；只有写明 apply 才应用，否则只报告，不改变任何设置",
            description = "ADMIN。最近确认、否定的关联各至多 500 对，一半用于试调（fitted），另一半（heldOut）只用于比较调整前（before）后（after）："
                    + "right 会自动关联且已确认，wrong 会自动关联但已否定，missed 已确认但不会自动关联。"
                    + "两半中确认和否定各不足 10 对时不试调（after 为空）。wrong、missed 都不增加且至少一项减少时为更好，configuration 给出调整后的各项。"
                    + "请求体 {\"apply\": true} 时应用：更好才应用，applied 为新版本，各进程 10 秒内改用，此前的关联保留当时的版本；"
                    + "关联太少答 422 repeat-tuning-too-few，并不更好答 422 repeat-tuning-no-better，均不改变任何设置。可带 Idempotency-Key。"
                    + "没有应用过、或都已撤回时按 hotline.repeat 的配置执行，也可把 configuration 写入配置并重启。可能需要一分钟。")
    @PostMapping
    TuningReport tune(@RequestBody(required = false) @Nullable Wish wish, CommandHeaders headers, Actor actor) {
        boolean apply = wish != null && Boolean.TRUE.equals(wish.apply());
        return apply ? desk.apply(actor, headers.idempotencyKey()) : tuning.report();
    }

    @Operation(
            summary = "应用过的调整，新的在前",
            description = "ADMIN。inForce 为现行版本，configured 为配置的版本；每个版本的权重、阈值、应用时在另一半上的前后比较、何人何时应用和撤回。最多 100 个。")
    @GetMapping
    TuningDesk.Applied applied() {
        return desk.applied();
    }

    @Operation(
            summary = "撤回现行的调整：改用此前一个未撤回的，没有则按配置执行",
            description = "ADMIN。只能撤回现行的版本；撤回的版本号不再使用，关联保留当时的版本。可带 Idempotency-Key。")
    @PostMapping("/{version}/take-back")
    TuningDesk.Applied takeBack(@PathVariable int version, CommandHeaders headers, Actor actor) {
        desk.takeBack(version, actor, headers.idempotencyKey());
        return desk.applied();
    }
}
