package cn.hotline.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.deadline.CalendarCsv;
import cn.hotline.core.deadline.DefaultRules;
import cn.hotline.core.dispatch.Category;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.Refusal.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RuleSetCheckTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Units UNITS = new Units(List.of(
            new Unit("3701", "济南市", UnitKind.CITY, null, true),
            new Unit("370102", "历下区", UnitKind.DISTRICT, "3701", true),
            new Unit("3701-D-CGJ", "市城管局", UnitKind.CITY_DEPARTMENT, "3701", true)));

    private static final DispatchCatalogue CATALOGUE = new DispatchCatalogue(
            1,
            List.of(new Category("ENV", "环境保护", null, true), new Category("ENV.AIR", "废气与异味", "ENV", true)),
            List.of());

    private final RuleSetCheck check =
            new RuleSetCheck(new RuleNames(CATALOGUE, UNITS), new RuleLimits(CalendarCsv.calendar()), Set.of());

    @Test
    void theDefaultRulesAreFreeOfMistakes() {
        assertThat(errors(DefaultRules.written())).isEmpty();
    }

    @Test
    void aClassLeftWithoutADeadlineIsNamed() {
        List<WrittenRule> rules = DefaultRules.written();
        rules.removeIf(rule -> "close.standard".equals(rule.id()) || "feedback.urgent".equals(rule.id()));
        assertThat(found(rules)).containsExactly("rules class-without-deadline", "rules class-without-deadline");
        assertThat(errors(rules))
                .extracting(FieldError::detail)
                .anySatisfy(
                        text -> assertThat(text).contains("办结", "一般投诉", "一般求助").doesNotContain("一般咨询", "紧急投诉"))
                .anySatisfy(text -> assertThat(text).contains("阶段反馈", "紧急投诉").doesNotContain("一般"));
    }

    @Test
    void aRuleForOneCategoryOrUnitDoesNotCoverAClass() {
        List<WrittenRule> rules = DefaultRules.written();
        rules.replaceAll(rule -> "sign.standard".equals(rule.id()) ? changed(rule, "category", "ENV") : rule);
        assertThat(found(rules)).containsExactly("rules class-without-deadline");
    }

    @Test
    void aClassThatTheCatalogueGivesNeedsAClosureOfItsOwn() {
        RuleSetCheck named = new RuleSetCheck(check.names(), check.limits(), Set.of("EXPRESS", "FLOOD"));
        List<WrittenRule> rules = DefaultRules.written();
        rules.add(changed(rules.get(7), "id", "close.flood", "deadlineClass", "FLOOD", "days", 3));
        rules.add(changed(rules.get(2), "id", "sign.express", "deadlineClass", "EXPRESS"));
        Complaints complaints = new Complaints("", new ArrayList<>());
        named.check(new ArrayList<>(rules), complaints);
        assertThat(complaints.all()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("class-without-deadline");
            assertThat(error.detail()).contains("EXPRESS").doesNotContain("FLOOD");
        });
    }

    @Test
    void closureKeepsToThreeToFiveWorkingDaysUnlessSomebodyAllowedAnException() {
        assertThat(found(with("close.standard", "days", 6))).containsExactly("rules[7].days closure-out-of-range");
        assertThat(found(with("close.urgent", "days", 2))).containsExactly("rules[9].days closure-out-of-range");
        assertThat(found(with("close.standard", "days", 3))).isEmpty();
        assertThat(found(with("close.standard", "days", 10, "exceptionReason", "汛期", "exceptionBy", "市政府办公厅")))
                .isEmpty();
        assertThat(found(with("close.standard", "days", 10, "exceptionReason", "汛期")))
                .containsExactly("rules[7].exceptionBy required");
        assertThat(found(with("close.standard", "exceptionReason", "无", "exceptionBy", "无")))
                .containsExactly("rules[7].exceptionReason not-used");
        assertThat(found(with("close.standard", "span", "WORKING_TIME", "days", null, "minutes", 1200)))
                .contains("rules[7].days closure-out-of-range");
    }

    @Test
    void aWarningThatComesNoLaterThanTheStartIsRefused() {
        assertThat(found(with("sign.standard", "warning", "TIME_BEFORE", "warningMinutes", 120)))
                .containsExactly("rules[2].warning warning-too-long");
        assertThat(found(with("sign.standard", "warning", "TIME_BEFORE", "warningMinutes", 119)))
                .isEmpty();
        assertThat(found(with("close.inquiry", "warningDays", 4))).containsExactly("rules[8].warning warning-too-long");
        assertThat(found(with("feedback.urgent", "warningMinutes", 240)))
                .containsExactly("rules[6].warning warning-too-long");
        assertThat(found(with("sign.urgent", "warning", "WORKING_DAYS_BEFORE", "warningDays", 1)))
                .containsExactly("rules[3].warning warning-too-long");
    }

    @Test
    void twoRulesOfEqualRankAreRefused() {
        List<WrittenRule> rules = DefaultRules.written();
        rules.add(changed(rules.getFirst(), "id", "dispatch.other"));
        rules.add(changed(rules.getFirst(), "category", "ENV"));
        assertThat(found(rules)).containsExactly("rules[20].kind equal-rank", "rules[21].id duplicate-id");
    }

    @Test
    void whatDoesNotExistOrNeverAppliesIsRefused() {
        assertThat(found(with("sign.standard", "kind", "SIGNATURE")))
                .contains("rules[2].kind unknown-value", "rules class-without-deadline");
        assertThat(found(added("SIGN", "unit", "370199"))).containsExactly("rules[20].unit unknown-unit");
        assertThat(found(added("SIGN", "unit", "3701"))).containsExactly("rules[20].unit unknown-unit");
        assertThat(found(added("SIGN", "unit", "3701-D-CGJ"))).isEmpty();
        assertThat(found(added("DISPATCH", "unit", "3701-D-CGJ"))).containsExactly("rules[20].unit never-applies");
        assertThat(found(added("DISPATCH", "unit", "370102"))).isEmpty();
        assertThat(found(added("SIGN", "category", "WATER"))).containsExactly("rules[20].category unknown-category");
        assertThat(found(added("SIGN", "category", "ENV.AIR"))).isEmpty();
        assertThat(found(added("SIGN", "type", "GOSSIP"))).containsExactly("rules[20].type unknown-value");
        assertThat(found(added("SIGN", "urgency", "SOON"))).containsExactly("rules[20].urgency unknown-value");
        assertThat(found(added("FEEDBACK", "urgency", "NORMAL"))).containsExactly("rules[20].urgency never-applies");
        assertThat(found(added("RESUME", "type", "INQUIRY"))).containsExactly("rules[20].kind no-rule-needed");
    }

    @Test
    void allMistakesAreToldAtOnceEachWithItsPath() {
        List<@Nullable WrittenRule> rules = new ArrayList<>(with(
                "sign.standard", "minutes", 0, "days", 2, "warning", "SOMETIMES", "basis", " ", "id", "SIGN STANDARD"));
        rules.add(null);
        rules.removeIf(rule -> rule != null && "CALLBACK".equals(rule.kind()));
        assertThat(found(rules))
                .containsExactlyInAnyOrder(
                        "rules[2].id bad-id",
                        "rules[2].basis required",
                        "rules[2].days not-used",
                        "rules[2].minutes out-of-range",
                        "rules[2].warning unknown-value",
                        "rules[19].id required",
                        "rules class-without-deadline");
        assertThat(found(List.of())).containsExactly("rules out-of-range");
        assertThat(found(null)).containsExactly("rules required");
        assertThat(found(with("feedback.urgent", "lateFrom", "25:00"))).containsExactly("rules[6].lateFrom wrong-type");
        assertThat(found(with("sign.standard", "lateFrom", "20:00"))).containsExactly("rules[2].lateFrom not-used");
        assertThat(found(with("sign.standard", "minutes", -5))).containsExactly("rules[2].minutes out-of-range");
    }

    @Test
    void differencesAreToldRuleByRule() {
        List<WrittenRule> after = with("close.standard", "days", 4);
        after.removeIf(rule -> "callback.standard".equals(rule.id()));
        after.add(changed(after.getFirst(), "id", "dispatch.env", "category", "ENV"));
        assertThat(RuleDifference.between(DefaultRules.written(), after))
                .extracting(
                        RuleDifference::id,
                        d -> d.before() == null ? null : d.before().days(),
                        d -> d.after() == null ? null : d.after().days())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("close.standard", 5, 4),
                        org.assertj.core.groups.Tuple.tuple("dispatch.env", null, null),
                        org.assertj.core.groups.Tuple.tuple("callback.standard", 2, null));
        assertThat(Set.copyOf(RuleDifference.between(after, after))).isEmpty();
    }

    private List<WrittenRule> added(String kind, String field, Object value) {
        List<WrittenRule> rules = DefaultRules.written();
        WrittenRule like = "FEEDBACK".equals(kind) ? rules.get(6) : rules.getFirst();
        rules.add(changed(like, "id", "added", "kind", kind, field, value));
        return rules;
    }

    private static List<WrittenRule> with(String id, @Nullable Object... changes) {
        List<WrittenRule> rules = DefaultRules.written();
        rules.replaceAll(rule -> id.equals(rule.id()) ? changed(rule, changes) : rule);
        return rules;
    }

    private static WrittenRule changed(WrittenRule rule, @Nullable Object... changes) {
        ObjectNode node = JSON.valueToTree(rule);
        for (int i = 0; i < changes.length; i += 2) {
            node.setAll(Map.of(String.valueOf(changes[i]), JSON.valueToTree(changes[i + 1])));
        }
        return JSON.treeToValue(node, WrittenRule.class);
    }

    private List<String> found(@Nullable List<? extends @Nullable WrittenRule> rules) {
        return errors(rules).stream().map(e -> e.field() + " " + e.code()).toList();
    }

    private List<FieldError> errors(@Nullable List<? extends @Nullable WrittenRule> rules) {
        Complaints complaints = new Complaints("", new ArrayList<>());
        check.check(rules == null ? null : new ArrayList<>(rules), complaints);
        return complaints.all();
    }
}
