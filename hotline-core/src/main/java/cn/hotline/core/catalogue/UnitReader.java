package cn.hotline.core.catalogue;

import cn.hotline.core.catalogue.Finding.Kind;
import cn.hotline.core.dispatch.NamedBy;
import cn.hotline.core.dispatch.NamedUnit;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads how a line names units; whether they still live is asked by {@link LivingUnits}. */
record UnitReader(Units units, Findings findings, String where) {

    private static final int MOST_CO_HANDLERS = 10;
    private static final String KINDS =
            Arrays.stream(NamedBy.values()).map(NamedBy::label).collect(Collectors.joining("、"));

    @Nullable
    NamedUnit lead(@Nullable WrittenUnit written) {
        return read(where + ".lead", written);
    }

    List<NamedUnit> coHandlers(@Nullable List<@Nullable WrittenUnit> written) {
        List<NamedUnit> found = new ArrayList<>();
        List<@Nullable WrittenUnit> all = written == null ? List.of() : written;
        if (all.size() > MOST_CO_HANDLERS) {
            findings.error(where + ".coHandlers", "out-of-range", "协办单位最多 " + MOST_CO_HANDLERS + " 个");
            return found;
        }
        for (int i = 0; i < all.size(); i++) {
            String at = where + ".coHandlers[" + i + "]";
            NamedUnit unit = read(at, all.get(i));
            if (unit != null && unit.by() == NamedBy.CATCH_ALL) {
                findings.error(at, "not-a-co-handler", "协办单位不能写“转兜底”");
            } else if (unit != null && found.contains(unit)) {
                findings.error(at, "duplicate", "协办单位重复");
            } else if (unit != null) {
                found.add(unit);
            }
        }
        return found;
    }

    private @Nullable NamedUnit read(String at, @Nullable WrittenUnit written) {
        String code = written == null ? null : LineReader.orNull(written.unit());
        String kind = written == null ? null : LineReader.orNull(written.kind());
        if (kind == null && code == null) {
            findings.error(at, "required", "须写明单位：" + KINDS);
            return null;
        }
        NamedBy by = kind == null ? NamedBy.UNIT : named(kind);
        if (by == null) {
            findings.error(at + ".kind", "unknown-value", "只能是 " + KINDS + " 之一");
            return null;
        }
        if (by.isWithCode() != (code != null)) {
            String detail = by.isWithCode() ? "“" + by.label() + "”须写代码" : "“" + by.label() + "”不写代码，由地点决定";
            findings.error(at + ".unit", by.isWithCode() ? "required" : "not-used", detail);
            return null;
        }
        name(at, written, code);
        return isUsable(at, by, code) ? new NamedUnit(by, code) : null;
    }

    /** What is not even known cannot be kept: it is a dead unit, and no rule. */
    private boolean isUsable(String at, NamedBy by, @Nullable String code) {
        Unit unit = units.find(code);
        if (code != null && unit == null) {
            findings.add(Kind.DEAD_UNIT, at + ".unit", "unknown-unit", "没有代码为“" + code + "”的单位", true);
            return false;
        }
        if (by == NamedBy.CATCH_ALL
                && unit != null
                && unit.kind() != UnitKind.CITY
                && !LineReader.isPlace(unit.kind())) {
            findings.error(at + ".unit", "unknown-area", "“转兜底”须写区县、镇街、社区或全市的代码");
            return false;
        }
        if (by == NamedBy.PLACE_DISTRICT_DEPARTMENT && unit != null && unit.kind() != UnitKind.CITY_DEPARTMENT) {
            findings.error(at + ".unit", "not-a-city-department", "“属地区县部门”须写对应市级部门的代码");
            return false;
        }
        return true;
    }

    private void name(String at, @Nullable WrittenUnit written, @Nullable String code) {
        String name = written == null ? null : LineReader.orNull(written.name());
        Unit unit = units.find(code);
        if (name != null && (unit == null || !unit.name().equals(name))) {
            findings.error(at + ".name", "name-mismatch", "单位名称“" + name + "”与代码不符；以代码为准，请改代码或留空名称");
        }
    }

    private static @Nullable NamedBy named(String text) {
        return Arrays.stream(NamedBy.values())
                .filter(by -> by.name().equals(text) || by.label().equals(text))
                .findFirst()
                .orElse(null);
    }
}
