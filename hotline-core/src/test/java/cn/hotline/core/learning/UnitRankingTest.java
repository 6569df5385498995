package cn.hotline.core.learning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.dispatch.Category;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.dispatch.DispatchRule;
import cn.hotline.core.dispatch.NamedBy;
import cn.hotline.core.dispatch.NamedUnit;
import cn.hotline.core.dispatch.SuggestedUnit;
import cn.hotline.core.dispatch.SuggestedUnit.Source;
import cn.hotline.core.dispatch.Whereabouts;
import cn.hotline.core.learning.Disputes.Dispute;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.repeat.Precedent;
import cn.hotline.core.workorder.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitRankingTest {

    private static final Whereabouts PLACE = new Whereabouts("370103", "370103001", null);
    private static final Units UNITS = new Units(List.of(
            new Unit("3701", "济南市", UnitKind.CITY, null, true),
            new Unit("3701-D-BGT", "市政府办公厅", UnitKind.CITY_DEPARTMENT, "3701", true),
            new Unit("3701-D-CGJ", "市城管局", UnitKind.CITY_DEPARTMENT, "3701", true),
            new Unit("370102", "历下区", UnitKind.DISTRICT, "3701", true),
            new Unit("370102-D-CGJ", "历下区城管局", UnitKind.DISTRICT_DEPARTMENT, "370102", true),
            new Unit("370102001", "解放路街道", UnitKind.SUBDISTRICT, "370102", true),
            new Unit("370103", "市中区", UnitKind.DISTRICT, "3701", true),
            new Unit("370103-D-CGJ", "市中区城管局", UnitKind.DISTRICT_DEPARTMENT, "370103", true),
            new Unit("370103-D-OLD", "市中区旧局", UnitKind.DISTRICT_DEPARTMENT, "370103", false),
            new Unit("370103001", "大观园街道", UnitKind.SUBDISTRICT, "370103", true)));
    private static final List<Category> CATEGORIES = List.of(
            new Category("ENV", "环境保护", null, true),
            new Category("ENV.AIR", "废气与异味", "ENV", true),
            new Category("ENV.DUST", "工地扬尘", "ENV", true));

    private final List<DispatchRule> rules = new ArrayList<>();
    private final List<Precedent> precedents = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();

    UnitRankingTest() {
        rule(1, null, null, null, new NamedUnit(NamedBy.UNIT, "3701-D-BGT"));
    }

    @Test
    void whereTheCatalogueIsSilentWhatWasLearnedComesBeforeTheCatchAll() {
        precedent("370102-D-CGJ", 0.8);
        precedent("370102-D-CGJ", 0.6);
        precedent("370102001", 0.6);
        List<SuggestedUnit> ranked = rank();
        assertThat(ranked).extracting(SuggestedUnit::unit).containsExactly("370103-D-CGJ", "370103001", "3701-D-BGT");
        assertThat(ranked.getFirst().source()).isEqualTo(Source.HISTORY);
        assertThat(ranked.getFirst().evidence().orders()).isEqualTo(2);
        assertThat(ranked.getFirst().evidence().of()).isEqualTo(3);
        assertThat(ranked.getFirst().evidence().numbers()).containsExactly("0.8", "0.6");
        assertThat(ranked.getLast().source()).isEqualTo(Source.CATCH_ALL);
    }

    @Test
    void aClearRuleComesFirstWhateverElseWasDone() {
        rule(2, "ENV.AIR", null, null, new NamedUnit(NamedBy.PLACE_SUBDISTRICT, null));
        precedent("370102-D-CGJ", 1);
        precedent("370102-D-CGJ", 1);
        assertThat(rank()).extracting(SuggestedUnit::unit).startsWith("370103001");
        assertThat(rank()).extracting(SuggestedUnit::unit).contains("370103-D-CGJ");
    }

    @Test
    void aRuleWhoseUnitKeepsLosingDisputesYieldsToTheWinner() {
        rule(2, "ENV.AIR", null, null, new NamedUnit(NamedBy.PLACE_SUBDISTRICT, null));
        disputes.add(new Dispute("ENV.AIR", "370102001", "370102-D-CGJ", 1));
        assertThat(rank().getFirst().unit()).isEqualTo("370103001");
        disputes.add(new Dispute("ENV.AIR", "370103001", "370103-D-CGJ", 1));
        List<SuggestedUnit> ranked = rank();
        assertThat(ranked.getFirst().unit()).isEqualTo("370103-D-CGJ");
        assertThat(ranked.getFirst().source()).isEqualTo(Source.DISPUTE);
        assertThat(ranked.getFirst().reason()).contains("派单异议裁定由其办理2件");
        assertThat(ranked).extracting(SuggestedUnit::unit).contains("370103001");
    }

    @Test
    void twoRulesNeitherOfWhichHoldsTheOtherAreWeighedByExperience() {
        rule(2, "ENV.AIR", null, "COMPLAINT", new NamedUnit(NamedBy.UNIT, "3701-D-CGJ"));
        rule(3, "ENV.AIR", "370103", null, new NamedUnit(NamedBy.PLACE_SUBDISTRICT, null));
        assertThat(rank().getFirst().unit()).isEqualTo("3701-D-CGJ");
        for (int i = 0; i < 5; i++) {
            precedent("370102001", 0.9);
        }
        assertThat(rank().getFirst().unit()).isEqualTo("370103001");
    }

    @Test
    void unansweredOrdersClosedUnitsAndMereCoincidencesTeachNothing() {
        precedents.add(new Precedent("1", State.HANDLING, "ENV.AIR", "370102-D-CGJ", 1, true, Instant.EPOCH));
        precedents.add(new Precedent("2", State.CLOSED, "ENV.AIR", null, 1, true, Instant.EPOCH));
        precedent("370103-D-OLD", 1);
        precedent("370102-D-CGJ", 0.2);
        assertThat(rank()).extracting(SuggestedUnit::unit).containsExactly("3701-D-BGT");
    }

    @Test
    void categoriesOfNearAppealsComeBeforeNamesInTheText() {
        precedents.add(new Precedent("1", State.REGISTERED, "ENV.DUST", null, 0.9, true, Instant.EPOCH));
        precedents.add(new Precedent("2", State.CLOSED, "ENV.AIR", null, 0.3, true, Instant.EPOCH));
        precedents.add(new Precedent("3", State.CLOSED, "ENV.GONE", null, 0.9, true, Instant.EPOCH));
        CategoryRanking ranking = new CategoryRanking(catalogue());
        assertThat(ranking.rank("闻到异味", precedents))
                .extracting(SuggestedCategory::code)
                .containsExactly("ENV.DUST", "ENV.AIR");
        assertThat(ranking.rank("工地有扬尘", List.of()))
                .extracting(SuggestedCategory::source)
                .containsExactly(SuggestedCategory.Source.NAME);
    }

    private List<SuggestedUnit> rank() {
        Question question = new Question("ENV.AIR", "COMPLAINT", PLACE, "");
        return new UnitRanking(catalogue(), UNITS).rank(question, precedents, disputes);
    }

    private DispatchCatalogue catalogue() {
        return new DispatchCatalogue(1, CATEGORIES, rules);
    }

    private void precedent(String unit, double likeness) {
        precedents.add(
                new Precedent(String.valueOf(likeness), State.CLOSED, "ENV.AIR", unit, likeness, true, Instant.EPOCH));
    }

    private void rule(
            long id, @Nullable String category, @Nullable String area, @Nullable String type, NamedUnit lead) {
        rules.add(new DispatchRule(id, category, area, type, lead, List.of(), null, "依据", LocalDate.EPOCH, null));
    }
}
