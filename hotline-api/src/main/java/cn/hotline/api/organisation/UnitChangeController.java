package cn.hotline.api.organisation;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.reorganisation.NewUnit;
import cn.hotline.core.reorganisation.UnitChange;
import cn.hotline.core.reorganisation.UnitDesk;
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

/** How the administrator changes the unit tree; everybody may read what became of a unit. */
@RestController
@RequestMapping("/api/v1/units")
class UnitChangeController {

    private final UnitDesk desk;
    private final UnitDirectory directory;

    UnitChangeController(UnitDesk desk, UnitDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    record UnitHistory(List<Line> items) {}

    record Line(
            String kind,
            String kindLabel,
            @Nullable String nameBefore,
            String name,
            @Nullable String parentBefore,
            @Nullable String parent,
            String reason,
            Instant at,
            String byName) {

        static Line of(UnitChange change) {
            return new Line(
                    change.kind().name(),
                    change.kind().label(),
                    change.nameBefore(),
                    change.name(),
                    change.parentBefore(),
                    change.parent(),
                    change.reason(),
                    change.at(),
                    change.byName());
        }
    }

    @Operation(summary = "设立单位（含网格、社会组织、物业服务企业、业主委员会）", description = "ADMIN。各类单位有规定的上级，如网格设在社区之下")
    @PostMapping
    ResponseEntity<UnitEntry> open(@RequestBody NewUnit draft, Actor actor) {
        Unit unit = desk.open(draft, actor);
        return ResponseEntity.created(URI.create("/api/v1/units/" + unit.code()))
                .body(shown(unit));
    }

    @Operation(summary = "单位更名：代码不变，工单不动", description = "ADMIN")
    @PostMapping("/{code}/rename")
    UnitEntry rename(@PathVariable String code, @RequestBody UnitDesk.Renaming draft, Actor actor) {
        return shown(desk.rename(code, draft, actor));
    }

    @Operation(summary = "单位划转到另一上级之下", description = "ADMIN。新上级随即看到该单位以往和在办的工单")
    @PostMapping("/{code}/move")
    UnitEntry move(@PathVariable String code, @RequestBody UnitDesk.Moving draft, Actor actor) {
        return shown(desk.move(code, draft, actor));
    }

    @Operation(
            summary = "撤销单位：在办工单由其办完，不再接收新工单",
            description = "ADMIN。尚有下级单位的，或正在承接他人工单的不能撤销。要把在办工单交给其他单位，用 POST /api/v1/bulk-reassignments")
    @PostMapping("/{code}/close")
    UnitEntry close(@PathVariable String code, @RequestBody UnitDesk.Closure draft, Actor actor) {
        return shown(desk.close(code, draft, actor));
    }

    @Operation(summary = "恢复已撤销的单位", description = "ADMIN")
    @PostMapping("/{code}/reopen")
    UnitEntry reopen(@PathVariable String code, @RequestBody UnitDesk.Closure draft, Actor actor) {
        return shown(desk.reopen(code, draft, actor));
    }

    @Operation(summary = "单位的沿革：设立、更名、划转、撤销、恢复，谁在何时、为何", description = "新的在前，最多200条")
    @GetMapping("/{code}/history")
    UnitHistory history(@PathVariable String code) {
        return new UnitHistory(desk.changes(code).stream().map(Line::of).toList());
    }

    private UnitEntry shown(Unit unit) {
        return UnitEntry.of(unit, directory.units());
    }
}
