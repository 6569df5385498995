package cn.hotline.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.dispatch.Category;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.dispatch.DispatchRule;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogueCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Units UNITS = new Units(List.of(
            new Unit("3701", "济南市", UnitKind.CITY, null, true),
            new Unit("3701-12345", "热线中心", UnitKind.CENTRE, "3701", true),
            new Unit("3701-D-BGT", "市政府办公厅", UnitKind.CITY_DEPARTMENT, "3701", true),
            new Unit("3701-D-OLD", "市旧局", UnitKind.CITY_DEPARTMENT, "3701", false),
            new Unit("370102", "历下区", UnitKind.DISTRICT, "3701", true),
            new Unit("370103", "市中区", UnitKind.DISTRICT, "3701", true),
            new Unit("370102001", "解放路街道", UnitKind.SUBDISTRICT, "370102", true)));
    private static final DispatchCatalogue CATEGORIES = new DispatchCatalogue(
            1,
            List.of(new Category("ENV", "环境保护", null, true), new Category("ENV.AIR", "废气与异味", "ENV", true)),
            List.of());

    private final CatalogueCheck check = new CatalogueCheck(() -> CATEGORIES, () -> UNITS);
    private final List<CatalogueLine> lines = new ArrayList<>(List.of(
            line(null, null, null, unit("UNIT", "3701-D-BGT"), null, null),
            line("ENV.AIR", null, null, unit("UNIT", "3701-D-BGT"), null, null)));

    @Test
    void aCompleteCatalogueHasNothingWrongWithIt() {
        assertThat(found()).isEmpty();
    }

    @Test
    void rulesOfEqualRankConflictOnlyWhileTheirValidityOverlaps() {
        lines.set(1, line("ENV.AIR", "370102", null, unit("属地镇街", null), "2026-01-01", "2026-12-31"));
        lines.add(line("ENV.AIR", "370102", null, unit("UNIT", "3701-D-BGT"), "2027-01-01", null));
        assertThat(found()).containsExactly("ENV.AIR category-without-rule");
        lines.add(line("ENV.AIR", "370102", null, unit("UNIT", "3701-D-BGT"), "2026-12-31", "2026-12-31"));
        assertThat(found()).contains("rules[3] equal-rank");
        lines.add(lines.get(2));
        assertThat(found()).contains("rules[4] duplicate");
    }

    @Test
    void aCatalogueWithoutACatchAllOnEveryDayIsRefused() {
        lines.set(0, line(null, null, null, unit("UNIT", "3701-D-BGT"), null, "2027-06-30"));
        assertThat(found()).containsExactly("rules catch-all-missing");
        lines.add(line(null, null, null, unit("UNIT", "3701-D-BGT"), "2027-07-01", null));
        assertThat(found()).isEmpty();
        lines.set(2, line(null, null, null, unit("PLACE_SUBDISTRICT", null), "2027-07-01", null));
        assertThat(found()).containsExactly("rules[2].lead catch-all-without-unit");
    }

    @Test
    void catchAllsInACircleAreRefused() {
        lines.add(line(null, "370102", null, unit("转兜底", "370103"), null, null));
        lines.add(line(null, "370103", null, unit("CATCH_ALL", "370102"), "2027-01-01", null));
        assertThat(found())
                .containsExactlyInAnyOrder("rules[2].lead.unit catch-all-cycle", "rules[3].lead.unit catch-all-cycle");
        lines.set(3, line(null, "370103", null, unit("CATCH_ALL", "3701"), null, null));
        assertThat(found()).isEmpty();
        lines.set(3, line(null, "370103", null, unit("CATCH_ALL", "370103"), null, null));
        assertThat(found()).contains("rules[3].lead.unit catch-all-cycle");
    }

    @Test
    void deadUnitsAreNamedAndOnlyNewOnesStandInTheWay() {
        lines.add(line("ENV", null, null, unit("UNIT", "3701-D-OLD"), "2026-01-01", null));
        lines.add(line("ENV", null, "COMPLAINT", unit("UNIT", "3701-12345"), null, null));
        lines.add(line("ENV", null, "INQUIRY", unit("UNIT", "3701-D-NIL"), null, null));
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "rules[2].lead.unit unit-closed",
                        "rules[3].lead.unit cannot-lead",
                        "rules[4].lead.unit unknown-unit");
        Findings findings = new Findings();
        List<DispatchRule> before = check.check(placed(lines), Set.of(), DAY, List.of(), findings);
        Findings again = new Findings();
        check.check(placed(lines.subList(0, 3)), Set.of(), DAY, before, again);
        assertThat(again.report().blocking()).isZero();
        assertThat(again.report().deadUnits().count()).isEqualTo(1);
    }

    @Test
    void everythingUnreadableIsNamedAtItsPlace() {
        lines.add(new CatalogueLine(
                null,
                "ENV.NIL",
                null,
                "3701-D-BGT",
                null,
                "RUMOUR",
                unit("UNIT", null),
                Collections.nCopies(11, unit("属地镇街", null)),
                "EXPRESS",
                "依".repeat(201),
                "2026/12/01",
                "2026-02-30"));
        lines.add(line("ENV", null, null, unit(null, null), "2026-12-02", "2026-12-01"));
        lines.add(new CatalogueLine(
                null,
                "ENV",
                "水务",
                null,
                null,
                null,
                unit("PLACE_SUBDISTRICT", "370102"),
                null,
                null,
                "依据",
                null,
                null));
        assertThat(found())
                .contains(
                        "rules[2].category unknown-category",
                        "rules[2].area unknown-area",
                        "rules[2].type unknown-type",
                        "rules[2].lead.unit required",
                        "rules[2].coHandlers out-of-range",
                        "rules[2].deadlineClass unknown-deadline-class",
                        "rules[2].basis too-long",
                        "rules[2].validFrom bad-date",
                        "rules[2].validTo bad-date",
                        "rules[3].lead required",
                        "rules[3].validTo validity-reversed",
                        "rules[4].categoryName name-mismatch",
                        "rules[4].lead.unit not-used");
    }

    @Test
    void aHundredThousandRowsAreRefusedWithoutReadingThem() {
        Findings findings = new Findings();
        check.check(Collections.nCopies(100_000, placed(lines).getFirst()), Set.of(), DAY, List.of(), findings);
        assertThat(findings.report().errors().items()).extracting(Finding::code).containsExactly("out-of-range");
    }

    private List<String> found() {
        Findings findings = new Findings();
        check.check(placed(lines), Set.of(), DAY, List.of(), findings);
        CatalogueReport report = findings.report();
        return Stream.of(report.errors(), report.conflicts(), report.gaps(), report.deadUnits())
                .flatMap(group -> group.items().stream())
                .map(finding -> finding.where() + " " + finding.code())
                .toList();
    }

    private static List<CatalogueDraft.Placed> placed(List<CatalogueLine> lines) {
        List<CatalogueDraft.Placed> placed = new ArrayList<>();
        lines.forEach(line -> placed.add(new CatalogueDraft.Placed("rules[" + placed.size() + "]", line)));
        return placed;
    }

    private static WrittenUnit unit(@Nullable String kind, @Nullable String code) {
        return new WrittenUnit(kind, code, null);
    }

    private static CatalogueLine line(
            @Nullable String category,
            @Nullable String area,
            @Nullable String type,
            WrittenUnit lead,
            @Nullable String from,
            @Nullable String to) {
        return new CatalogueLine(null, category, null, area, null, type, lead, null, null, "依据", from, to);
    }
}
