package cn.hotline.api.catalogue;

import cn.hotline.api.table.Csv;
import cn.hotline.api.table.FileRows;
import cn.hotline.api.table.Table;
import cn.hotline.api.table.WorkbookRows;
import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.web.Moment;
import cn.hotline.core.catalogue.CatalogueDesk;
import cn.hotline.core.catalogue.CatalogueDraft;
import cn.hotline.core.catalogue.CatalogueTrial;
import cn.hotline.core.organisation.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue handed in as a file. */
@RestController
@RequestMapping("/api/v1/dispatch-catalogue/versions")
class CatalogueFileController {

    private static final String UNDERSTOOD = "首行须为：类别代码、类别、区域代码、区域、诉求类型、主办方式、主办单位代码、主办单位、协办、时限等级、依据、生效日期、失效日期"
            + "（名称列可省略；填写时须与代码一致）。协办可写多个，如“属地镇街；指定单位：3701-D-CGJ”。text/csv 须为 UTF-8；.xlsx 读第一张表。不超过 8 MB、20000 行。"
            + CatalogueController.RANK;

    private final CatalogueDesk desk;
    private final CatalogueController versions;

    CatalogueFileController(CatalogueDesk desk, CatalogueController versions) {
        this.desk = desk;
        this.versions = versions;
    }

    record FileNote(
            @Parameter(description = "生效时间，默认立即；写日期时为该日零时") @Nullable
            Moment effectiveFrom,

            @Parameter(description = "修改内容和原因") @Nullable String note,

            @Parameter(description = "所依据的最新版本；已有更新的版本时拒绝") @Nullable
            Integer basedOn) {

        CatalogueDraft draft(FileRows rows) {
            return new CatalogueDraft(
                    effectiveFrom == null ? null : effectiveFrom.start(), note, basedOn, CatalogueColumns.lines(rows));
        }
    }

    @PostMapping(path = "/check", consumes = Csv.TYPE)
    @Operation(summary = "试存派单目录：列出错误、冲突、缺口、失效单位和与当时版本的差别，不保存", description = UNDERSTOOD)
    CatalogueTrial checkCsv(@ParameterObject FileNote note, @RequestBody byte[] file) {
        return desk.tryOut(note.draft(Csv.rows(file)));
    }

    @PostMapping(path = "/check", consumes = Table.XLSX)
    @Operation(summary = "试存派单目录：列出错误、冲突、缺口、失效单位和与当时版本的差别，不保存", description = UNDERSTOOD)
    CatalogueTrial checkWorkbook(@ParameterObject FileNote note, @RequestBody byte[] file) {
        return desk.tryOut(note.draft(WorkbookRows.read(file)));
    }

    @PostMapping(consumes = Csv.TYPE)
    @Operation(summary = "保存整套派单目录为新版本，立即或到时生效；已派出的工单仍按原版本", description = UNDERSTOOD)
    ResponseEntity<CatalogueVersionView> saveCsv(
            CommandHeaders headers, @ParameterObject FileNote note, @RequestBody byte[] file, Actor actor) {
        return versions.created(desk.save(note.draft(Csv.rows(file)), actor, headers.idempotencyKey()));
    }

    @PostMapping(consumes = Table.XLSX)
    @Operation(summary = "保存整套派单目录为新版本，立即或到时生效；已派出的工单仍按原版本", description = UNDERSTOOD)
    ResponseEntity<CatalogueVersionView> saveWorkbook(
            CommandHeaders headers, @ParameterObject FileNote note, @RequestBody byte[] file, Actor actor) {
        return versions.created(desk.save(note.draft(WorkbookRows.read(file)), actor, headers.idempotencyKey()));
    }
}
