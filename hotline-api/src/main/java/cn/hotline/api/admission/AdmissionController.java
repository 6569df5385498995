package cn.hotline.api.admission;

import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.web.PageLimit;
import cn.hotline.core.admission.Admission;
import cn.hotline.core.admission.AdmissionDecision;
import cn.hotline.core.admission.AdmissionDesk;
import cn.hotline.core.admission.AdmissionForm;
import cn.hotline.core.admission.AdmissionState;
import cn.hotline.core.admission.Hearing;
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

/** Applications to bring tasks, bodies or appraisals into communities, and what is decided about them. */
@RestController
@RequestMapping("/api/v1/admissions")
class AdmissionController {

    private final AdmissionDesk desk;
    private final UnitNames names;

    AdmissionController(AdmissionDesk desk, UnitNames names) {
        this.desk = desk;
        this.names = names;
    }

    record Opinion(@Nullable String opinion) {}

    record Withdrawal(@Nullable String reason) {}

    @PostMapping
    @Operation(
            summary = "提出准入申请；带 emergency 的为紧急事项先行进入，须有点名的负责人同意，并在期限内补办",
            description = "由部门、区县、街道（镇）的承办人或负责人提出。须写明内容、对象、依据、期限、经费和两类理由之一；"
                    + "审批层级按对象范围：一个街道内的由街道（镇）负责人，跨街道的由区县负责人，跨区县的由热线中心督办员；申请单位不得自行审批。")
    ResponseEntity<AdmissionView> submit(@RequestBody AdmissionForm form, CommandHeaders headers, Actor actor) {
        long id = desk.submit(form, actor, headers.idempotencyKey());
        return ResponseEntity.created(URI.create("/api/v1/admissions/" + id)).body(view(id, actor));
    }

    @GetMapping
    @Operation(summary = "准入申请，新的在前；只列与本单位有关的：申请、审批、业务主管，或以本单位、上级区域为对象")
    Page<AdmissionView> list(
            @RequestParam(required = false) @Nullable AdmissionState state,
            @RequestParam(required = false) @Nullable String applicant,
            @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        List<Admission> found = desk.page(state, applicant, target, Cursor.below(cursor), limit.rows() + 1, actor);
        return Page.of(found, limit.rows(), Admission::id)
                .map(admission -> AdmissionView.of(admission, desk.isInForce(admission), names, null));
    }

    @GetMapping("/{id}")
    @Operation(summary = "一项准入及其经过")
    AdmissionView read(@PathVariable long id, Actor actor) {
        return view(id, actor);
    }

    @PostMapping("/{id}/record-hearing")
    @Operation(summary = "记录听证，由申请单位办理")
    AdmissionView recordHearing(
            @PathVariable long id, @RequestBody Hearing hearing, CommandHeaders headers, Actor actor) {
        desk.recordHearing(id, hearing, actor, headers.idempotencyKey());
        return view(id, actor);
    }

    @PostMapping("/{id}/file-papers")
    @Operation(summary = "紧急事项补办手续，由申请单位办理；逾期补办的记为违规")
    AdmissionView filePapers(
            @PathVariable long id, @RequestBody AdmissionForm.Papers papers, CommandHeaders headers, Actor actor) {
        desk.filePapers(id, papers, actor, headers.idempotencyKey());
        return view(id, actor);
    }

    @PostMapping("/{id}/approve")
    @Operation(summary = "评分并同意准入，每项标准都须评分，总分须达到门槛")
    AdmissionView approve(
            @PathVariable long id, @RequestBody AdmissionDecision decision, CommandHeaders headers, Actor actor) {
        desk.approve(id, decision, actor, headers.idempotencyKey());
        return view(id, actor);
    }

    @PostMapping("/{id}/reject")
    @Operation(summary = "不予准入，须说明意见")
    AdmissionView reject(@PathVariable long id, @RequestBody Opinion body, CommandHeaders headers, Actor actor) {
        desk.reject(id, text(body.opinion()), actor, headers.idempotencyKey());
        return view(id, actor);
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "撤回申请，由申请单位办理")
    AdmissionView withdraw(@PathVariable long id, @RequestBody Withdrawal body, CommandHeaders headers, Actor actor) {
        desk.withdraw(id, text(body.reason()), actor, headers.idempotencyKey());
        return view(id, actor);
    }

    private AdmissionView view(long id, Actor actor) {
        Admission admission = desk.read(id, actor);
        List<StepView> history = desk.history(id, actor).stream()
                .map(line -> StepView.of(line, names, actor))
                .toList();
        return AdmissionView.of(admission, desk.isInForce(admission), names, history);
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
