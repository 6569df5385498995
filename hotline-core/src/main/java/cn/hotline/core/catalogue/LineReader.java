package cn.hotline.core.catalogue;

import cn.hotline.core.deadline.Years;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.dispatch.DispatchRule;
import cn.hotline.core.dispatch.NamedUnit;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.AppealType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines; what is wrong with one is among the findings.
 *
 * @param classes of deadlines that the deadline rules know
 * @param from the day from which a line is valid that names none
 */
record LineReader(DispatchCatalogue categories, Units units, Set<String> classes, LocalDate from, Findings findings) {

    private static final int BASIS_LENGTH = 200;

    /** @return null when it cannot be read */
    @Nullable
    DispatchRule read(CatalogueDraft.Placed placed) {
        String where = placed.where();
        CatalogueLine line = placed.line();
        UnitReader unitReader = new UnitReader(units, findings, where);
        String category = category(where, line);
        String area = area(where, line);
        NamedUnit lead = unitReader.lead(line.lead());
        List<NamedUnit> coHandlers = unitReader.coHandlers(line.coHandlers());
        String basis = basis(where, line.basis());
        String type = type(where, line.type());
        deadlineClass(where, line.deadlineClass());
        LocalDate validFrom = blank(line.validFrom()) ? from : date(where + ".validFrom", line.validFrom());
        LocalDate validTo = blank(line.validTo()) ? null : date(where + ".validTo", line.validTo());
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            findings.error(where + ".validTo", "validity-reversed", "失效日期早于生效日期");
        }
        return lead == null || validFrom == null
                ? null
                : new DispatchRule(
                        0,
                        category,
                        area,
                        type,
                        lead,
                        coHandlers,
                        orNull(line.deadlineClass()),
                        basis,
                        validFrom,
                        validTo);
    }

    private @Nullable String category(String where, CatalogueLine line) {
        String code = orNull(line.category());
        var known = categories.category(code);
        if (code != null && known == null) {
            findings.error(where + ".category", "unknown-category", "没有代码为“" + code + "”的诉求类别");
        }
        checkName(where + ".categoryName", line.categoryName(), known == null ? null : known.name());
        return code;
    }

    private @Nullable String area(String where, CatalogueLine line) {
        String code = orNull(line.area());
        Unit known = units.find(code);
        if (code != null && (known == null || !isPlace(known.kind()))) {
            findings.error(where + ".area", "unknown-area", "没有代码为“" + code + "”的区县、镇街或社区；全市留空");
        }
        checkName(where + ".areaName", line.areaName(), known == null ? null : known.name());
        return code;
    }

    /** An appeal is known to lie in one of these. */
    static boolean isPlace(UnitKind kind) {
        return kind == UnitKind.DISTRICT || kind == UnitKind.COMMUNITY || kind.isTownLevel();
    }

    /** A changed name beside an unchanged code is most likely meant, and would be lost. */
    private void checkName(String where, @Nullable String written, @Nullable String known) {
        if (!blank(written) && !Objects.requireNonNull(written).strip().equals(known)) {
            findings.error(where, "name-mismatch", "名称“" + written.strip() + "”与代码不符；以代码为准，请改代码或留空名称");
        }
    }

    private @Nullable String type(String where, @Nullable String written) {
        String text = orNull(written);
        if (text == null) {
            return null;
        }
        return Arrays.stream(AppealType.values())
                .filter(type -> type.name().equals(text) || type.label().equals(text))
                .map(AppealType::name)
                .findFirst()
                .orElseGet(() -> {
                    findings.error(where + ".type", "unknown-type", "没有“" + text + "”这一诉求类型");
                    return null;
                });
    }

    private void deadlineClass(String where, @Nullable String written) {
        String name = orNull(written);
        if (name != null && !classes.contains(name)) {
            findings.error(where + ".deadlineClass", "unknown-deadline-class", "生效时的时限规则没有时限等级“" + name + "”，写了也不起作用");
        }
    }

    private String basis(String where, @Nullable String written) {
        String text = orNull(written);
        if (text == null || text.codePointCount(0, text.length()) > BASIS_LENGTH) {
            findings.error(
                    where + ".basis", text == null ? "required" : "too-long", "须写明依据，不超过 " + BASIS_LENGTH + " 字");
            return "";
        }
        return text;
    }

    private @Nullable LocalDate date(String where, @Nullable String written) {
        try {
            return Years.checked(LocalDate.parse(String.valueOf(written).strip()));
        } catch (DateTimeException unreadable) {
            findings.error(where, "bad-date", "日期应为 2026-12-01 的形式，2000 至 2099 年");
            return null;
        }
    }

    static @Nullable String orNull(@Nullable String text) {
        return blank(text) ? null : Objects.requireNonNull(text).strip();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
