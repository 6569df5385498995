package cn.hotline.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A18: to a street, to a department, or to both, by a rule that anyone can read. */
class DispatchCatalogueTest {

    private static final Whereabouts STREET = new Whereabouts("370102", "370102001", "370102001002");
    private static final NamedUnit CITY_DEPARTMENT = new NamedUnit(NamedBy.UNIT, "3701-D-CGJ");
    private static final NamedUnit CATCH_ALL = new NamedUnit(NamedBy.UNIT, "3701-D-BGT");

    private final List<Unit> units = new ArrayList<>(List.of(
            new Unit("3701", "济南市", UnitKind.CITY, null, true),
            new Unit("3701-D-BGT", "市政府办公厅", UnitKind.CITY_DEPARTMENT, "3701", true),
            new Unit("3701-D-CGJ", "市城管局", UnitKind.CITY_DEPARTMENT, "3701", true),
            new Unit("370102", "历下区", UnitKind.DISTRICT, "3701", true),
            new Unit("370102-S", "历下区平台", UnitKind.SUB_CENTRE, "370102", true),
            new Unit("370102-D-CGJ", "历下区城管局", UnitKind.DISTRICT_DEPARTMENT, "370102", true),
            new Unit("370102001", "解放路街道", UnitKind.SUBDISTRICT, "370102", true),
            new Unit("370102001002", "青龙街社区", UnitKind.COMMUNITY, "370102001", true)));

    private final List<DispatchRule> rules = new ArrayList<>();

    @Test
    void theCategoryCountsBeforeTheTypeAndTheTypeBeforeTheArea() {
        rule(1, null, null, null, CATCH_ALL);
        rule(2, null, "370102001002", "COMPLAINT", CATCH_ALL);
        rule(3, "ENV", null, null, CATCH_ALL);
        rule(4, "ENV.AIR", null, null, CATCH_ALL);
        rule(5, "ENV.AIR", "370102", null, CATCH_ALL);
        rule(6, "ENV.AIR", "370102001", null, CATCH_ALL);
        rule(7, "ENV.AIR", null, "COMPLAINT", CATCH_ALL);
        rule(8, "ENV.AIR", "370102", "COMPLAINT", CATCH_ALL);
        rule(9, "ENV.AIR", "370103", null, CATCH_ALL);
        rule(10, "ENV.AIR", null, "INQUIRY", CATCH_ALL);
        rule(11, "ENV.WATER", null, null, CATCH_ALL);
        assertThat(catalogue().applying("ENV.AIR", "COMPLAINT", STREET))
                .extracting(DispatchRule::id)
                .containsExactly(8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(catalogue().applying("ENV.AIR", "COMPLAINT", Whereabouts.UNKNOWN))
                .extracting(DispatchRule::id)
                .containsExactly(7L, 4L, 3L, 1L);
    }

    @Test
    void aPlaceNamesItsStreetItsCommunityItsDepartmentAndItsSubCentre() {
        assertThat(leadBy(new NamedUnit(NamedBy.PLACE_SUBDISTRICT, null))).isEqualTo("370102001");
        assertThat(leadBy(new NamedUnit(NamedBy.PLACE_COMMUNITY, null))).isEqualTo("370102001002");
        assertThat(leadBy(new NamedUnit(NamedBy.PLACE_SUB_CENTRE, null))).isEqualTo("370102-S");
        assertThat(leadBy(new NamedUnit(NamedBy.PLACE_DISTRICT_DEPARTMENT, "3701-D-CGJ")))
                .isEqualTo("370102-D-CGJ");
    }

    @Test
    void eachSuggestionNamesItsRuleAndWhoHelps() {
        rules.add(new DispatchRule(
                7,
                "ENV.AIR",
                null,
                null,
                new NamedUnit(NamedBy.PLACE_DISTRICT_DEPARTMENT, "3701-D-CGJ"),
                List.of(new NamedUnit(NamedBy.PLACE_SUBDISTRICT, null), CITY_DEPARTMENT),
                "EXPRESS",
                "依据",
                LocalDate.EPOCH,
                null));
        rule(8, null, null, null, CATCH_ALL);
        List<SuggestedUnit> found = suggest(STREET);
        assertThat(found).extracting(SuggestedUnit::unit).containsExactly("370102-D-CGJ", "370102001", "3701-D-CGJ");
        assertThat(found.getFirst().coHandlers()).containsExactly("370102001", "3701-D-CGJ");
        assertThat(found.getFirst().rule()).isEqualTo(new SuggestedUnit.RuleRef(4, 7));
        assertThat(found.get(1).role()).isEqualTo(SuggestedUnit.Role.CO_HANDLER);
        assertThat(catalogue().deadlineClass("ENV.AIR", "COMPLAINT", STREET)).isEqualTo("EXPRESS");
    }

    @Test
    void aUnitThatClosedYesterdayGivesWayToTheNextRule() {
        rule(1, "ENV.AIR", null, null, CITY_DEPARTMENT);
        rule(2, null, null, null, CATCH_ALL);
        close("3701-D-CGJ");
        assertThat(suggest(STREET)).extracting(SuggestedUnit::unit).containsExactly("3701-D-BGT");
        assertThat(suggest(STREET).getFirst().source()).isEqualTo(SuggestedUnit.Source.CATCH_ALL);
    }

    @Test
    void nothingIsLeftWithoutAUnitWhenEvenTheCatchAllHasClosed() {
        rule(1, null, null, null, CATCH_ALL);
        close("3701-D-BGT");
        assertThat(suggest(STREET)).extracting(SuggestedUnit::unit).containsExactly("370102-S");
        assertThat(suggest(Whereabouts.UNKNOWN).getFirst().unit()).isEqualTo("3701-D-CGJ");
        assertThat(suggest(STREET).getFirst().source()).isEqualTo(SuggestedUnit.Source.LAST_RESORT);
    }

    @Test
    void catchAllsThatReferToEachOtherAreFollowedButNeverInACircle() {
        rule(1, null, null, null, CATCH_ALL);
        rule(2, null, "370102", null, new NamedUnit(NamedBy.PLACE_SUB_CENTRE, null));
        rule(3, null, "370102001", null, new NamedUnit(NamedBy.CATCH_ALL, "370102"));
        assertThat(suggest(STREET).getFirst().unit()).isEqualTo("370102-S");
        rules.set(1, rule(2, "370102", new NamedUnit(NamedBy.CATCH_ALL, "370102001")));
        assertThat(suggest(STREET)).extracting(SuggestedUnit::unit).containsExactly("3701-D-BGT");
    }

    private String leadBy(NamedUnit named) {
        rules.clear();
        rule(1, "ENV.AIR", null, null, named);
        return suggest(STREET).getFirst().unit();
    }

    private List<SuggestedUnit> suggest(Whereabouts where) {
        return catalogue().suggest("ENV.AIR", "COMPLAINT", where, new Units(units));
    }

    private DispatchCatalogue catalogue() {
        return new DispatchCatalogue(4, List.of(), rules);
    }

    private void close(String code) {
        units.replaceAll(unit ->
                unit.code().equals(code) ? new Unit(code, unit.name(), unit.kind(), unit.parentCode(), false) : unit);
    }

    private void rule(
            long id, @Nullable String category, @Nullable String area, @Nullable String type, NamedUnit lead) {
        rules.add(new DispatchRule(id, category, area, type, lead, List.of(), null, "依据", LocalDate.EPOCH, null));
    }

    private static DispatchRule rule(long id, String area, NamedUnit lead) {
        return new DispatchRule(id, null, area, null, lead, List.of(), null, "依据", LocalDate.EPOCH, null);
    }
}
