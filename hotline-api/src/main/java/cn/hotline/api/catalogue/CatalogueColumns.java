package cn.hotline.api.catalogue;

import cn.hotline.api.table.FileRows;
import cn.hotline.core.catalogue.CatalogueDraft.Placed;
import cn.hotline.core.catalogue.CatalogueLine;
import cn.hotline.core.catalogue.WrittenUnit;
import cn.hotline.core.dispatch.NamedBy;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a line of the catalogue stands in a table, in both directions: what was exported can be imported again. */
final class CatalogueColumns {

    static final List<String> HEADERS =
            List.of("类别代码", "类别", "区域代码", "区域", "诉求类型", "主办方式", "主办单位代码", "主办单位", "协办", "时限等级", "依据", "生效日期", "失效日期");
    private static final Set<String> NEEDED = Set.of("类别代码", "主办单位代码", "依据");
    private static final String BETWEEN = "；";
    private static final String BEFORE_CODE = "：";

    private CatalogueColumns() {}

    static List<String> cells(CatalogueLine line) {
        WrittenUnit lead = Objects.requireNonNull(line.lead());
        List<@Nullable WrittenUnit> helpers = line.coHandlers() == null ? List.of() : line.coHandlers();
        return List.of(
                text(line.category()),
                text(line.categoryName()),
                text(line.area()),
                text(line.areaName()),
                line.type() == null ? "" : AppealType.valueOf(line.type()).label(),
                label(lead),
                text(lead.unit()),
                text(lead.name()),
                helpers.stream()
                        .map(unit -> helper(Objects.requireNonNull(unit)))
                        .collect(Collectors.joining(BETWEEN)),
                text(line.deadlineClass()),
                text(line.basis()),
                text(line.validFrom()),
                text(line.validTo()));
    }

    /** @throws Refusal.InvalidCommand when a header is unknown, missing or there twice */
    static List<Placed> lines(FileRows rows) {
        List<String> header = rows.header().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!HEADERS.contains(name)) {
                throw header("unknown-header", "不认识列名“" + name + "”");
            }
            if (!seen.add(name)) {
                throw header("duplicate-header", "列名“" + name + "”重复");
            }
        }
        NEEDED.stream()
                .filter(name -> !seen.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw header("missing-header", "缺少列“" + name + "”");
                });
        return rows.rows().stream()
                .map(row -> new Placed("line " + row.number(), line(header, row.cells())))
                .toList();
    }

    private static Refusal.InvalidCommand header(String code, String detail) {
        return new Refusal.InvalidCommand("line 1", code, detail + "；首行须为：" + String.join("、", HEADERS));
    }

    private static CatalogueLine line(List<String> header, List<String> cells) {
        return new CatalogueLine(
                null,
                cell(header, cells, "类别代码"),
                cell(header, cells, "类别"),
                cell(header, cells, "区域代码"),
                cell(header, cells, "区域"),
                cell(header, cells, "诉求类型"),
                new WrittenUnit(
                        cell(header, cells, "主办方式"), cell(header, cells, "主办单位代码"), cell(header, cells, "主办单位")),
                helpers(cell(header, cells, "协办")),
                cell(header, cells, "时限等级"),
                cell(header, cells, "依据"),
                cell(header, cells, "生效日期"),
                cell(header, cells, "失效日期"));
    }

    private static @Nullable String cell(List<String> header, List<String> cells, String name) {
        int at = header.indexOf(name);
        return at < 0 || at >= cells.size() || cells.get(at).isBlank()
                ? null
                : cells.get(at).strip();
    }

    private static List<@Nullable WrittenUnit> helpers(@Nullable String cell) {
        List<@Nullable WrittenUnit> helpers = new ArrayList<>();
        if (cell != null) {
            Arrays.stream(cell.split("[；;\\n]", -1))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> helpers.add(helper(text)));
        }
        return helpers;
    }

    private static WrittenUnit helper(String text) {
        String[] parts = text.split("[：:]", 2);
        return parts.length == 1
                ? new WrittenUnit(parts[0].strip(), null, null)
                : new WrittenUnit(parts[0].strip(), parts[1].strip(), null);
    }

    private static String helper(WrittenUnit unit) {
        return unit.unit() == null ? label(unit) : label(unit) + BEFORE_CODE + unit.unit();
    }

    private static String label(WrittenUnit unit) {
        return NamedBy.valueOf(Objects.requireNonNull(unit.kind())).label();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
