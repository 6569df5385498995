package cn.hotline.api.rules;

import cn.hotline.api.web.CommandHeaders;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.rules.RuleBook;
import cn.hotline.core.rules.RuleDesk;
import cn.hotline.core.rules.RuleSetDraft;
import cn.hotline.core.rules.RuleTrial;
import cn.hotline.core.rules.RuleVersion;
import cn.hotline.core.rules.WrittenRule;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Read by administrators, supervisors and auditors; a new version is saved by administrators alone. */
@RestController
@RequestMapping("/api/v1/deadline-rules")
class DeadlineRuleController {

    private static final String RANK =
            "适用条件最具体的规则优先：先看紧急程度，再看时限等级（由派单目录给出），再看单位（近者优先于上级），再看诉求类型，最后看类别（末级优先于上级）；条件相同的规则不能保存";

    private final RuleDesk desk;

    DeadlineRuleController(RuleDesk desk) {
        this.desk = desk;
    }

    /** @param inForce the version that clocks are started by now */
    record DeadlineRuleVersions(int inForce, List<RuleVersion> items) {}

    /** The rules just as they can be handed in again, and what they do not decide: the course of each kind of clock. */
    record DeadlineRuleBook(
            int version,
            Instant effectiveFrom,
            Instant savedAt,
            String savedByName,
            String note,
            @Nullable Instant takenBackAt,
            @Nullable String takenBackByName,
            List<WrittenRule> rules,
            List<ClockCourse> clocks) {

        static DeadlineRuleBook of(RuleBook book) {
            RuleVersion version = book.version();
            return new DeadlineRuleBook(
                    version.version(),
                    version.effectiveFrom(),
                    version.savedAt(),
                    version.savedByName(),
                    version.note(),
                    version.takenBackAt(),
                    version.takenBackByName(),
                    book.rules(),
                    ClockCourse.all());
        }
    }

    @GetMapping
    @Operation(summary = "时限规则的各个版本，新的在前")
    DeadlineRuleVersions versions() {
        return new DeadlineRuleVersions(desk.inForce(), desk.versions());
    }

    @GetMapping("/{version}")
    @Operation(summary = "一个版本的全部时限规则，以及各类时限的起算、停止和暂停", description = RANK)
    DeadlineRuleBook read(@PathVariable int version) {
        return DeadlineRuleBook.of(desk.read(version));
    }

    @PostMapping("/check")
    @Operation(summary = "试存时限规则：列出全部错误和与当时版本的差别，不保存", description = RANK + "。later 为此后才生效、不含这些修改的版本")
    RuleTrial check(@RequestBody RuleSetDraft draft) {
        return desk.tryOut(draft);
    }

    @PostMapping
    @Operation(
            summary = "保存整套时限规则为新版本，立即或到时生效；已起算的时限仍按原版本",
            description =
                    RANK + "。生效时间已到的版本中以最晚的为准，已排定的版本到时仍会生效。basedOn 为所依据的最新版本，已有更新的版本时不予保存；" + "派单目录在该期间使用的每个时限等级须有办结规则")
    ResponseEntity<DeadlineRuleBook> save(CommandHeaders headers, @RequestBody RuleSetDraft draft, Actor actor) {
        RuleBook saved = desk.save(draft, actor, headers.idempotencyKey());
        return ResponseEntity.created(
                        URI.create("/api/v1/deadline-rules/" + saved.version().version()))
                .body(DeadlineRuleBook.of(saved));
    }

    @PostMapping("/{version}/take-back")
    @Operation(summary = "撤销尚未生效的版本")
    RuleVersion takeBack(@PathVariable int version, Actor actor) {
        return desk.takeBack(version, actor);
    }
}
