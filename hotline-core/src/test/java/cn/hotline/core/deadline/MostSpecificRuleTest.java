package cn.hotline.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Urgency before unit, unit before type, type before category; a nearer unit and a leaf before what is above them. */
class MostSpecificRuleTest {

    private static final Matter NOISE =
            new Matter("COMPLAINT", false, "EXPRESS", "ENV.NOISE_SITE", List.of("370102001002", "370102001", "370102"));

    @Test
    void whatIsAskedFirstOutweighsAllThatIsAskedLater() {
        RuleMatch all = RuleMatch.EVERYTHING;
        RuleMatch top = new RuleMatch(null, null, null, null, "ENV");
        RuleMatch leaf = new RuleMatch(null, null, null, null, "ENV.NOISE_SITE");
        RuleMatch type = new RuleMatch(null, null, null, "COMPLAINT", null);
        RuleMatch typeAndLeaf = new RuleMatch(null, null, null, "COMPLAINT", "ENV.NOISE_SITE");
        RuleMatch district = new RuleMatch(null, null, "370102", null, null);
        RuleMatch street = new RuleMatch(null, null, "370102001", null, null);
        RuleMatch streetAndType = new RuleMatch(null, null, "370102001", "COMPLAINT", null);
        RuleMatch normal = new RuleMatch(false, null, null, null, null);
        List<RuleMatch> ascending = List.of(all, top, leaf, type, typeAndLeaf, district, street, streetAndType, normal);
        for (int i = 1; i <= ascending.size(); i++) {
            assertThat(winner(NOISE, ascending.subList(0, i))).isEqualTo(ascending.get(i - 1));
            assertThat(winner(NOISE, ascending.subList(0, i).reversed())).isEqualTo(ascending.get(i - 1));
        }
    }

    @Test
    void aRuleThatDoesNotApplyIsPassedOver() {
        RuleMatch urgent = new RuleMatch(true, null, null, null, null);
        RuleMatch otherStreet = new RuleMatch(null, null, "370102002", null, null);
        RuleMatch streetInquiries = new RuleMatch(null, null, "370102001", "INQUIRY", null);
        RuleMatch water = new RuleMatch(null, null, null, null, "WATER");
        assertThat(winner(NOISE, List.of(urgent, otherStreet, streetInquiries, water)))
                .isNull();
        assertThat(winner(NOISE, List.of(urgent, otherStreet, streetInquiries, water, RuleMatch.EVERYTHING)))
                .isEqualTo(RuleMatch.EVERYTHING);
    }

    @Test
    void aMatterOfNoKnownUnitTakesTheRuleForAll() {
        Matter nowhere = new Matter("COMPLAINT", false, null, "ENV.NOISE_SITE", List.of());
        RuleMatch district = new RuleMatch(null, null, "370102", null, null);
        assertThat(winner(nowhere, List.of(district, RuleMatch.EVERYTHING))).isEqualTo(RuleMatch.EVERYTHING);
    }

    @Test
    void twoRulesOfEqualRankAreNotTaken() {
        RuleMatch street = new RuleMatch(null, null, "370102001", null, null);
        assertThatIllegalArgumentException().isThrownBy(() -> winner(NOISE, List.of(street, street)));
        DeadlineRule rule = rule(0, RuleMatch.EVERYTHING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeadlineRules(
                        1,
                        List.of(
                                rule,
                                new DeadlineRule(
                                        ClockKind.SIGN,
                                        rule.id(),
                                        rule.match(),
                                        rule.span(),
                                        rule.warning(),
                                        rule.basis()))));
    }

    /** Against the plain reading of the order: of all that apply, the greatest. */
    @Test
    void agreesWithSortingAllRulesThatApply() {
        Random random = new Random(20260302);
        for (int round = 0; round < 2_000; round++) {
            Set<RuleMatch> rules = new LinkedHashSet<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                rules.add(new RuleMatch(
                        one(random, null, null, true, false),
                        one(random, null, null, "EXPRESS", "OTHER"),
                        one(random, null, null, "370102", "370102001", "370102002"),
                        one(random, null, "COMPLAINT", "INQUIRY"),
                        one(random, null, "ENV", "ENV.NOISE_SITE", "ENV.AIR")));
            }
            RuleMatch expected = rules.stream()
                    .filter(MostSpecificRuleTest::applies)
                    .max(Comparator.comparing((RuleMatch m) -> m.urgent() != null)
                            .thenComparing(m -> m.deadlineClass() != null)
                            .thenComparing(m -> m.unit() == null ? 0 : m.unit().length())
                            .thenComparing(m -> m.type() != null)
                            .thenComparing(
                                    m -> m.category() == null ? 0 : m.category().length()))
                    .orElse(null);
            assertThat(winner(NOISE, List.copyOf(rules))).as("%s", rules).isEqualTo(expected);
        }
    }

    private static boolean applies(RuleMatch match) {
        return (match.urgent() == null || !match.urgent())
                && (match.deadlineClass() == null || match.deadlineClass().equals("EXPRESS"))
                && (match.unit() == null || NOISE.units().contains(match.unit()))
                && (match.type() == null || match.type().equals("COMPLAINT"))
                && (match.category() == null || NOISE.category().startsWith(match.category()));
    }

    private static @Nullable RuleMatch winner(Matter matter, List<RuleMatch> matches) {
        List<DeadlineRule> rules = new ArrayList<>();
        for (RuleMatch match : matches) {
            rules.add(rule(rules.size(), match));
        }
        DeadlineRule found = new DeadlineRules(1, rules).find(ClockKind.CLOSE, matter);
        return found == null ? null : found.match();
    }

    private static DeadlineRule rule(int no, RuleMatch match) {
        return new DeadlineRule(
                ClockKind.CLOSE, "rule-" + no, match, new Span.WorkingDays(5), new Warning.None(), "依据");
    }

    @SafeVarargs
    private static <T extends @Nullable Object> T one(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
