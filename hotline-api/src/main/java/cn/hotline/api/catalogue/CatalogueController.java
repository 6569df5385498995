package cn.hotline.api.catalogue;

import cn.hotline.api.error.RequestProblem;
import cn.hotline.api.table.Csv;
import cn.hotline.api.table.Sheet;
import cn.hotline.api.table.Table;
import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.web.PageLimit;
import cn.hotline.core.catalogue.CatalogueDesk;
import cn.hotline.core.catalogue.CatalogueDraft;
import cn.hotline.core.catalogue.CatalogueDraft.Placed;
import cn.hotline.core.catalogue.CatalogueLine;
import cn.hotline.core.catalogue.CatalogueReading;
import cn.hotline.core.catalogue.CatalogueReport;
import cn.hotline.core.catalogue.CatalogueTrial;
import cn.hotline.core.catalogue.CatalogueVersion;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Anybody who works at the hotline reads the rules by which orders are dispatched; the centre changes them. */
@RestController
@RequestMapping("/api/v1/dispatch-catalogue/versions")
class CatalogueController {

    static final String RANK = "最具体的规则优先：先看类别（末级优先于上级，再到不限类别的兜底），再看诉求类型，最后看区域（社区、镇街、区县、全市）；"
            + "三者相同且有效期重叠的规则不能保存。主办方式 kind：UNIT 指定单位、PLACE_COMMUNITY 属地社区、PLACE_SUBDISTRICT 属地镇街、"
            + "PLACE_DISTRICT_DEPARTMENT 属地区县部门（写市级部门代码）、PLACE_SUB_CENTRE 属地区县平台、CATCH_ALL 转某区域的兜底（写区域代码）。"
            + "须有全市兜底规则（类别、区域、类型都不写）。时限等级 deadlineClass 须是时限规则中使用的等级。最多 20000 条。"
            + "ADMIN、DISPATCHER、SUPERVISOR（热线中心）";

    private final CatalogueDesk desk;
    private final CatalogueReading reading;
    private final Clock clock;

    CatalogueController(CatalogueDesk desk, CatalogueReading reading, Clock clock) {
        this.desk = desk;
        this.reading = reading;
        this.clock = clock;
    }

    /** @param inForce the version that orders are dispatched by now */
    record CatalogueVersions(
            int inForce,
            List<CatalogueVersionView> items,
            @Nullable String next) {}

    record CatalogueRules(
            int version,
            List<CatalogueLine> items,
            @Nullable String next) {}

    /** @param basedOn the newest version the author knew; refused when there is a newer one */
    record NewCatalogue(
            @Nullable Instant effectiveFrom,
            @Nullable String note,
            @Nullable Integer basedOn,
            @Nullable List<@Nullable CatalogueLine> rules) {

        CatalogueDraft draft() {
            if (rules == null) {
                throw RequestProblem.field("rules", "required", "不能为空");
            }
            List<Placed> placed = new ArrayList<>();
            for (CatalogueLine line : rules) {
                String where = "rules[" + placed.size() + "]";
                if (line == null) {
                    throw RequestProblem.field(where, "required", "不能为空");
                }
                placed.add(new Placed(where, line));
            }
            return new CatalogueDraft(effectiveFrom, note, basedOn, placed);
        }
    }

    @GetMapping
    @Operation(summary = "派单目录的各个版本，新的在前")
    CatalogueVersions versions(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit) {
        Page<CatalogueVersion> page = reading.versions(cursor, limit.rows());
        int inForce = reading.inForce();
        Instant now = clock.instant();
        return new CatalogueVersions(
                inForce,
                page.items().stream()
                        .map(version -> CatalogueVersionView.of(version, inForce, now))
                        .toList(),
                page.next());
    }

    @GetMapping("/{version}")
    @Operation(summary = "派单目录的一个版本，不含规则")
    CatalogueVersionView version(@PathVariable int version) {
        return view(reading.version(version));
    }

    @GetMapping(path = "/{version}/rules", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "一个版本的规则", description = "按书写顺序分页；也可导出为 .xlsx 或 text/csv（按 Accept），导出的文件可原样导入。" + RANK)
    CatalogueRules rules(
            @PathVariable int version,
            @Parameter(description = "类别代码，只列写明该类别的规则") @RequestParam(required = false) @Nullable String category,
            @Parameter(description = "区域代码") @RequestParam(required = false) @Nullable String area,
            @Parameter(description = "主办单位代码") @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit) {
        Page<CatalogueLine> page = reading.lines(version, category, area, unit, cursor, limit.rows());
        return new CatalogueRules(version, page.items(), page.next());
    }

    @GetMapping(path = "/{version}/rules", produces = Table.XLSX)
    ResponseEntity<StreamingResponseBody> workbook(@PathVariable int version) {
        List<CatalogueLine> lines = reading.whole(version);
        return Table.answer("派单目录第" + version + "版", book -> {
            Sheet sheet = new Sheet(book, "派单目录", CatalogueColumns.HEADERS);
            for (CatalogueLine line : lines) {
                sheet.row(CatalogueColumns.cells(line).toArray());
            }
            sheet.finish();
        });
    }

    @GetMapping(path = "/{version}/rules", produces = Csv.TYPE)
    ResponseEntity<byte[]> csv(@PathVariable int version) {
        return Csv.answer(Csv.write(
                CatalogueColumns.HEADERS,
                reading.whole(version).stream().map(CatalogueColumns::cells).toList()));
    }

    @GetMapping("/{version}/check")
    @Operation(summary = "按今天的单位和日期复查一个版本", description = "列出已撤销的单位、冲突和缺口。单位撤销后，其规则不再起作用，派单建议按次具体的规则或兜底给出")
    CatalogueReport recheck(@PathVariable int version) {
        return reading.check(version);
    }

    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "试存派单目录：列出错误、冲突、缺口、失效单位和与当时版本的差别，不保存", description = RANK)
    CatalogueTrial check(@RequestBody NewCatalogue body) {
        return desk.tryOut(body.draft());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "保存整套派单目录为新版本，立即或到时生效；已派出的工单仍按原版本", description = RANK)
    ResponseEntity<CatalogueVersionView> save(CommandHeaders headers, @RequestBody NewCatalogue body, Actor actor) {
        return created(desk.save(body.draft(), actor, headers.idempotencyKey()));
    }

    @PostMapping("/{version}/take-back")
    @Operation(summary = "撤销尚未生效的版本")
    CatalogueVersionView takeBack(@PathVariable int version, Actor actor) {
        return view(desk.takeBack(version, actor));
    }

    ResponseEntity<CatalogueVersionView> created(CatalogueVersion saved) {
        return ResponseEntity.created(URI.create("/api/v1/dispatch-catalogue/versions/" + saved.version()))
                .body(view(saved));
    }

    private CatalogueVersionView view(CatalogueVersion version) {
        return CatalogueVersionView.of(version, reading.inForce(), clock.instant());
    }
}
