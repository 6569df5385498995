package cn.hotline.api.grid;

import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.web.PageLimit;
import cn.hotline.core.grid.ChainDesk;
import cn.hotline.core.grid.MatterLevel;
import cn.hotline.core.grid.MatterReading;
import cn.hotline.core.grid.MatterState;
import cn.hotline.core.grid.MatterView;
import cn.hotline.core.grid.NewMatter;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.Refusal;
import io.swagger.v3.oas.annotations.Operation;
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

/** Matters on their way from the resident over steward, lane chief and street chief to an order. */
@RestController
@RequestMapping("/api/v1/chain/matters")
class MatterController {

    private static final String WHO = "由现任的小巷管家、巷长、街长，或社区（巷内）、街道或镇（街长）的 HANDLER、UNIT_LEADER 办理；须带 If-Match";

    private final ChainDesk desk;
    private final MatterReading reading;

    MatterController(ChainDesk desk, MatterReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    record MatterList(List<MatterView> items, @Nullable String next) {}

    @Operation(summary = "逐级上报的事项，新的在前", description = "本单位之内的；overdue=true 只看在现任手中超时的")
    @GetMapping
    MatterList list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String lane,
            @RequestParam(required = false) @Nullable MatterState state,
            @RequestParam(required = false) @Nullable MatterLevel level,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        Page<MatterView> page =
                reading.list(new MatterReading.Filter(unit, lane, state, level, overdue), cursor, limit.rows(), actor);
        return new MatterList(page.items(), page.next());
    }

    @Operation(summary = "一个事项及其经过")
    @GetMapping("/{id}")
    ResponseEntity<MatterView> one(@PathVariable long id, Actor actor) {
        return tagged(ResponseEntity.ok(), reading.one(id, actor));
    }

    @Operation(summary = "就地解决", description = WHO)
    @PostMapping("/{id}/solve")
    ResponseEntity<MatterView> solve(
            @PathVariable long id, @RequestBody NewMatter.Word word, CommandHeaders headers, Actor actor) {
        desk.solve(id, seen(headers), word, actor);
        return one(id, actor);
    }

    @Operation(summary = "上报上一级；街长上报的转为工单", description = WHO)
    @PostMapping("/{id}/hand-up")
    ResponseEntity<MatterView> handUp(
            @PathVariable long id, @RequestBody NewMatter.Word word, CommandHeaders headers, Actor actor) {
        desk.handUp(id, seen(headers), word, actor);
        return one(id, actor);
    }

    static ResponseEntity<MatterView> tagged(ResponseEntity.BodyBuilder answer, MatterView view) {
        return answer.eTag("\"" + view.version() + "\"").body(view);
    }

    private static int seen(CommandHeaders headers) {
        if (headers.expectedVersion() == null) {
            throw new Refusal.VersionRequired();
        }
        return headers.expectedVersion();
    }
}
