package cn.hotline.api.alias;

import cn.hotline.api.web.PageLimit;
import cn.hotline.core.alias.AliasChange;
import cn.hotline.core.alias.AliasDesk;
import cn.hotline.core.alias.AliasDraft;
import cn.hotline.core.alias.AliasStep;
import cn.hotline.core.alias.PlaceAlias;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Other names and typos of places, kept by supervisors and administrators. */
@RestController
@RequestMapping("/api/v1/admin/place-aliases")
class AliasController {

    private static final String KEPT =
            "名称按全角转半角、小写、去空格后保存和比较；规范名称也可以另有规范名称，最多逐级5次，不能循环。" + "几秒内用于重复诉求的比对。ADMIN、SUPERVISOR；AUDITOR 可查看";

    private final AliasDesk desk;

    AliasController(AliasDesk desk) {
        this.desk = desk;
    }

    record AliasList(List<AliasView> items, @Nullable String next) {}

    record AliasHistory(List<Change> items) {}

    /** @param before null when it was no alias, as {@code after} when it is none any more */
    record Change(
            AliasStep step,
            String label,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            Instant at,
            String by) {

        static Change of(AliasChange change) {
            return new Change(
                    change.step(),
                    change.step().label(),
                    change.before(),
                    change.after(),
                    change.reason(),
                    change.at(),
                    change.actorName());
        }
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "地点别名，按别名排序", description = KEPT)
    AliasList list(
            @Parameter(description = "别名或规范名称中的文字") @RequestParam(required = false) @Nullable String q,
            @Parameter(description = "规范名称") @RequestParam(required = false) @Nullable String canonical,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit) {
        Page<PlaceAlias> page = desk.list(q, canonical, cursor, limit.rows());
        return new AliasList(page.items().stream().map(AliasView::of).toList(), page.next());
    }

    @GetMapping("/{alias}")
    @Operation(summary = "一个地点别名")
    AliasView read(@PathVariable String alias) {
        return AliasView.of(desk.read(alias));
    }

    @GetMapping("/{alias}/history")
    @Operation(summary = "一个地点别名的变更，新的在前", description = "删除之后也可查")
    AliasHistory history(@PathVariable String alias) {
        return new AliasHistory(desk.history(alias).stream().map(Change::of).toList());
    }

    @PutMapping("/{alias}")
    @Operation(summary = "设定一个地点别名", description = KEPT)
    AliasView put(@PathVariable String alias, @RequestBody AliasDraft draft, Actor actor) {
        return AliasView.of(desk.put(alias, draft, actor));
    }

    @DeleteMapping("/{alias}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "删除一个地点别名")
    void delete(@PathVariable String alias, @RequestParam(required = false) @Nullable String reason, Actor actor) {
        desk.delete(alias, reason, actor);
    }
}
