package cn.hotline.api.topic;

import cn.hotline.api.table.Table;
import cn.hotline.api.web.AskedWindow;
import cn.hotline.api.web.WindowFilter;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.Category;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.topic.CallerGroup;
import cn.hotline.core.topic.Grouping;
import cn.hotline.core.topic.RepeatCallers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** How many people call again and again. */
@RestController
class RepeatCallersController {

    private static final String PATH = "/api/v1/reports/repeat-callers";

    private final RepeatCallers callers;
    private final AskedWindow asked;
    private final CatalogueSource catalogue;
    private final UnitDirectory directory;

    RepeatCallersController(
            RepeatCallers callers, AskedWindow asked, CatalogueSource catalogue, UnitDirectory directory) {
        this.callers = callers;
        this.asked = asked;
        this.catalogue = catalogue;
        this.directory = directory;
    }

    record RepeatCallerReport(Instant from, Instant to, Grouping group, List<Row> items) {}

    /** @param times 2, 3, 4; 5 for 5 to 9; 10 for 10 and more */
    record Row(
            @Nullable String category,
            @Nullable String categoryName,
            @Nullable String district,
            @Nullable String districtName,
            int times,
            String timesLabel,
            long callers,
            long orders,
            long issues,
            @Nullable Long insisting) {}

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "重复来电人数",
            description = "同一电话在一组之内反映两次以上的人，按次数分组：人数、件数、所涉问题数（已并或已认定为同一问题的算一个），insisting 为同一问题反复反映的人数。"
                    + "默认为本考核月，最长366天。只有汇总，少于3人的不列，也不能查到个人；匿名无电话和隐名的不计。承办单位只统计本单位可见的诉求")
    RepeatCallerReport report(
            @ParameterObject WindowFilter window,
            @RequestParam(defaultValue = "ALL") Grouping group,
            @Parameter(description = "类别代码，含下级") @RequestParam(required = false) @Nullable String category,
            @Parameter(description = "区县代码") @RequestParam(required = false) @Nullable String district,
            Actor actor) {
        TimeWindow span = asked.orThisMonth(window);
        List<CallerGroup> groups = callers.report(span, group, category, district, actor);
        return new RepeatCallerReport(
                span.from(), span.to(), group, groups.stream().map(this::row).toList());
    }

    @GetMapping(path = PATH, produces = Table.XLSX)
    ResponseEntity<StreamingResponseBody> table(
            @ParameterObject WindowFilter window,
            @RequestParam(defaultValue = "ALL") Grouping group,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String district,
            Actor actor) {
        RepeatCallerReport report = report(window, group, category, district, actor);
        return Table.answer("重复来电", new RepeatCallersTable(report.items()));
    }

    private Row row(CallerGroup group) {
        Category category =
                group.category() == null ? null : catalogue.catalogue().category(group.category());
        Unit district = directory.units().find(group.district());
        return new Row(
                group.category(),
                category == null ? group.category() : category.name(),
                group.district(),
                district == null ? null : district.name(),
                group.times(),
                label(group.times()),
                group.callers(),
                group.orders(),
                group.issues(),
                group.insisting());
    }

    private static String label(int times) {
        return switch (times) {
            case 5 -> "5至9次";
            case 10 -> "10次以上";
            default -> times + "次";
        };
    }
}
