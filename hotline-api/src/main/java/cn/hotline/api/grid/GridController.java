package cn.hotline.api.grid;

import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.web.PageLimit;
import cn.hotline.core.grid.Appointment;
import cn.hotline.core.grid.GridChange;
import cn.hotline.core.grid.GridDesk;
import cn.hotline.core.grid.GridView;
import cn.hotline.core.grid.NewGrid;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The grid tree: set up, counted, staffed, and what it lacks. */
@RestController
@RequestMapping("/api/v1/grids")
class GridController {

    private static final String WHO = "ADMIN，或所属社区、街道（镇）、区县的 HANDLER、UNIT_LEADER。";
    private static final String MEASURE = "城市网格300至500户或1000人左右，农村网格按村民小组或自然村；一名网格长、两至三名网格员。不符的列入 warnings，不拒绝。";

    private final GridDesk desk;

    GridController(GridDesk desk) {
        this.desk = desk;
    }

    record GridList(List<GridView> items, @Nullable String next) {}

    @Operation(summary = "在社区之下设立网格", description = WHO + MEASURE)
    @PostMapping
    ResponseEntity<GridView> open(@RequestBody NewGrid draft, Actor actor) {
        GridView view = desk.open(draft, actor);
        return ResponseEntity.created(URI.create("/api/v1/grids/" + view.code()))
                .body(view);
    }

    @Operation(summary = "网格，按代码；可只看某单位之下的、有提示的", description = "本单位及上下级可见。" + MEASURE)
    @GetMapping
    GridList list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean warning,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        Page<GridView> page = desk.list(unit, warning, cursor, limit.rows(), actor);
        return new GridList(page.items(), page.next());
    }

    @Operation(summary = "一个网格：规模、人员、空缺和提示")
    @GetMapping("/{code}")
    GridView one(@PathVariable String code, Actor actor) {
        return desk.view(code, actor);
    }

    @Operation(summary = "更新网格的类型、户数、人数和划分依据", description = WHO + "更名、撤销见 /api/v1/units/{code}")
    @PutMapping("/{code}")
    GridView change(@PathVariable String code, @RequestBody GridChange draft, Actor actor) {
        return desk.change(code, draft, actor);
    }

    @Operation(summary = "任命网格长（替换原任）或增加网格员", description = WHO + "role 为 GRID_HEAD 或 GRID_WORKER。可带 Idempotency-Key")
    @PostMapping("/{code}/staff")
    GridView appoint(@PathVariable String code, @RequestBody Appointment draft, CommandHeaders headers, Actor actor) {
        return desk.appoint(code, draft, headers.idempotencyKey(), actor);
    }

    @Operation(summary = "网格长或网格员离任", description = WHO)
    @PostMapping("/{code}/staff/{post}/vacate")
    GridView vacate(@PathVariable String code, @PathVariable long post, Actor actor) {
        return desk.vacate(code, post, actor);
    }

    @Operation(summary = "网格的变动：谁在何时改了什么", description = "新的在前，最多200条")
    @GetMapping("/{code}/history")
    PlaceHistory history(@PathVariable String code, Actor actor) {
        return PlaceHistory.of(desk.changes(code, actor));
    }
}
