package cn.hotline.api.admission;

import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.web.PageLimit;
import cn.hotline.core.admission.Violation;
import cn.hotline.core.admission.ViolationDesk;
import cn.hotline.core.admission.ViolationForm;
import cn.hotline.core.admission.ViolationKind;
import cn.hotline.core.admission.ViolationState;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Cursor;
import cn.hotline.core.reading.Page;
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

/** What went past the gate, listed for rectification. */
@RestController
@RequestMapping("/api/v1/admission-violations")
class ViolationController {

    private final ViolationDesk desk;
    private final UnitNames names;

    ViolationController(ViolationDesk desk, UnitNames names) {
        this.desk = desk;
        this.names = names;
    }

    record Rectification(@Nullable String rectification) {}

    record Responsible(@Nullable String unit, @Nullable String opinion) {}

    record Verdict(@Nullable String opinion) {}

    @PostMapping
    @Operation(summary = "报告违规：未经准入派任务、设机构挂牌子、下达禁止的考核指标等")
    ResponseEntity<ViolationView> report(@RequestBody ViolationForm form, CommandHeaders headers, Actor actor) {
        long id = desk.report(form, actor, headers.idempotencyKey());
        return ResponseEntity.created(URI.create("/api/v1/admission-violations/" + id))
                .body(view(id, actor));
    }

    @GetMapping
    @Operation(summary = "违规事项，新的在前；单位只见本单位及下级违规、报告或涉及的")
    Page<ViolationView> list(
            @RequestParam(required = false) @Nullable ViolationState state,
            @RequestParam(required = false) @Nullable ViolationKind kind,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        List<Violation> found = desk.page(state, kind, unit, Cursor.below(cursor), limit.rows() + 1, actor);
        return Page.of(found, limit.rows(), Violation::id)
                .map(violation -> ViolationView.of(violation, names, actor, null));
    }

    @GetMapping("/{id}")
    @Operation(summary = "一项违规及其整改经过")
    ViolationView read(@PathVariable long id, Actor actor) {
        return view(id, actor);
    }

    @PostMapping("/{id}/assign")
    @Operation(summary = "明确整改单位，由督办员办理")
    ViolationView assign(@PathVariable long id, @RequestBody Responsible body, Actor actor) {
        desk.assign(id, text(body.unit()), text(body.opinion()), actor);
        return view(id, actor);
    }

    @PostMapping("/{id}/rectify")
    @Operation(summary = "报告整改情况，由违规单位办理")
    ViolationView rectify(@PathVariable long id, @RequestBody Rectification body, Actor actor) {
        desk.rectify(id, text(body.rectification()), actor);
        return view(id, actor);
    }

    @PostMapping("/{id}/confirm")
    @Operation(summary = "确认整改，由督办员办理")
    ViolationView confirm(@PathVariable long id, @RequestBody Verdict body, Actor actor) {
        desk.decide(id, true, text(body.opinion()), actor);
        return view(id, actor);
    }

    @PostMapping("/{id}/send-back")
    @Operation(summary = "退回继续整改，由督办员办理")
    ViolationView sendBack(@PathVariable long id, @RequestBody Verdict body, Actor actor) {
        desk.decide(id, false, text(body.opinion()), actor);
        return view(id, actor);
    }

    @PostMapping("/{id}/dismiss")
    @Operation(summary = "认定不成立，由督办员办理")
    ViolationView dismiss(@PathVariable long id, @RequestBody Verdict body, Actor actor) {
        desk.dismiss(id, text(body.opinion()), actor);
        return view(id, actor);
    }

    private ViolationView view(long id, Actor actor) {
        List<StepView> history = desk.history(id, actor).stream()
                .map(line -> StepView.of(line, names, actor))
                .toList();
        return ViolationView.of(desk.read(id, actor), names, actor, history);
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
