package cn.hotline.api.grid;

import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.web.PageLimit;
import cn.hotline.core.grid.Appointment;
import cn.hotline.core.grid.ChainDesk;
import cn.hotline.core.grid.LaneDesk;
import cn.hotline.core.grid.LaneView;
import cn.hotline.core.grid.MatterReading;
import cn.hotline.core.grid.MatterView;
import cn.hotline.core.grid.NewLane;
import cn.hotline.core.grid.NewMatter;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Streets and lanes, their chiefs and stewards, and what residents tell these. */
@RestController
@RequestMapping("/api/v1/lanes")
class LaneController {

    private final LaneDesk desk;
    private final ChainDesk chain;
    private final MatterReading matters;

    LaneController(LaneDesk desk, ChainDesk chain, MatterReading matters) {
        this.desk = desk;
        this.chain = chain;
        this.matters = matters;
    }

    record LaneList(List<LaneView> items, @Nullable String next) {}

    @Operation(summary = "登记街（属街道、镇）或巷（属社区，通向一条街）", description = "ADMIN，或所属单位及其上级的 HANDLER、UNIT_LEADER")
    @PostMapping
    ResponseEntity<LaneView> enter(@RequestBody NewLane draft, Actor actor) {
        LaneView view = desk.enter(draft, actor);
        return ResponseEntity.created(URI.create("/api/v1/lanes/" + view.code()))
                .body(view);
    }

    @Operation(summary = "街巷及其街长、巷长、小巷管家，按代码")
    @GetMapping
    LaneList list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        Page<LaneView> page = desk.list(unit, cursor, limit.rows(), actor);
        return new LaneList(page.items(), page.next());
    }

    @Operation(summary = "一条街巷")
    @GetMapping("/{code}")
    LaneView one(@PathVariable String code, Actor actor) {
        return desk.view(code, actor);
    }

    @Operation(
            summary = "任命街长、巷长（替换原任）或增加小巷管家",
            description =
                    "role 为 STREET_CHIEF（街）、LANE_CHIEF 或 STEWARD（巷）；username 为其账号，可凭此办理逐级上报的事项。可带 Idempotency-Key")
    @PostMapping("/{code}/posts")
    LaneView appoint(@PathVariable String code, @RequestBody Appointment draft, CommandHeaders headers, Actor actor) {
        return desk.appoint(code, draft, headers.idempotencyKey(), actor);
    }

    @Operation(summary = "街长、巷长或小巷管家离任")
    @PostMapping("/{code}/posts/{post}/vacate")
    LaneView vacate(@PathVariable String code, @PathVariable long post, Actor actor) {
        return desk.vacate(code, post, actor);
    }

    @Operation(summary = "街巷的变动：谁在何时改了什么")
    @GetMapping("/{code}/history")
    PlaceHistory history(@PathVariable String code, Actor actor) {
        return PlaceHistory.of(desk.changes(code, actor));
    }

    @Operation(
            summary = "居民向小巷管家反映，或小巷管家发现的事项",
            description =
                    "小巷管家、巷长、街长逐级办理，各有时间；无人能解决的转为工单。代居民提出的须写明居民同意方式（consent）；" + "居民姓名、电话加密保存，不再显示。可带 Idempotency-Key。")
    @PostMapping("/{code}/matters")
    ResponseEntity<MatterView> raise(
            @PathVariable String code, @RequestBody NewMatter draft, CommandHeaders headers, Actor actor) {
        long id = chain.raise(code, draft, headers.idempotencyKey(), actor);
        return MatterController.tagged(
                ResponseEntity.created(URI.create("/api/v1/chain/matters/" + id)), matters.one(id, actor));
    }
}
