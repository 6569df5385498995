package cn.hotline.api.grid;

import cn.hotline.api.web.PageLimit;
import cn.hotline.core.adapter.grid.CsvOldGrids;
import cn.hotline.core.grid.OldGrid;
import cn.hotline.core.grid.OldGridDesk;
import cn.hotline.core.grid.OldGridImport;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Grids of older systems, mapped into the one tree. */
@RestController
@RequestMapping("/api/v1/old-grids")
class OldGridController {

    private final OldGridDesk desk;

    OldGridController(OldGridDesk desk) {
        this.desk = desk;
    }

    record OldGridList(List<OldGrid> items, @Nullable String next) {}

    @Operation(
            summary = "导入旧网格与现网格的对应关系",
            description = "ADMIN。UTF-8 的 CSV，首行 source,code,name,grid：来源系统（如 党建、城管）、旧代码、旧名称、现网格代码。"
                    + "dryRun=true 只检查并返回会新增、变更多少，不写入；有错误的行一并列出，任何一行有错则整个文件不导入。")
    @PostMapping(consumes = "text/csv")
    OldGridImport take(@RequestParam(defaultValue = "false") boolean dryRun, @RequestBody byte[] file, Actor actor) {
        return desk.take(CsvOldGrids.read(file), dryRun, actor);
    }

    @Operation(summary = "某来源系统的旧网格，按旧代码")
    @GetMapping
    OldGridList list(
            @RequestParam String source,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit) {
        Page<OldGrid> page = desk.list(source, cursor, limit.rows());
        return new OldGridList(page.items(), page.next());
    }

    @Operation(summary = "旧网格现归哪个网格")
    @GetMapping("/{source}/{code}")
    OldGrid one(@PathVariable String source, @PathVariable String code) {
        return desk.find(source, code);
    }
}
