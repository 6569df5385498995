package cn.hotline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses CORE = ProductionClasses.imported();
    private static final JavaClasses VIOLATIONS =
            new ClassFileImporter().importPackages("cn.hotline.architecture.violations");

    static List<ArchRule> rules() {
        return HouseRules.all();
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of(HouseRules.TIME_COMES_FROM_THE_INJECTED_CLOCK, "OwnTime", 6),
                Arguments.of(HouseRules.NOTHING_BUT_QUARTZ_KEEPS_TIME, "OwnTimers", 3),
                Arguments.of(HouseRules.NAMES_SAY_WHAT_A_CLASS_DOES, "OrderHelper", 1),
                Arguments.of(HouseRules.STATE_MACHINE_STAYS_IN_ITS_PACKAGE, "SecondMachine", 1),
                Arguments.of(HouseRules.FEATURES_NEED_LITTLE, "SqlInTheTrade", 1),
                Arguments.of(HouseRules.ADAPTERS_DEPEND_ON_FEATURES_NEVER_THE_REVERSE, "SqlInTheTrade", 1),
                Arguments.of(HouseRules.CONTROLLERS_AND_JOBS_KNOW_NO_MAPPER, "ShortCutController", 1),
                Arguments.of(HouseRules.MAPPERS_RETURN_NAMED_ROWS, "LooseMapper", 2),
                Arguments.of(HouseRules.ONE_STORE_WRITES_CASES, "SideDoor", 1));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCoreKeepsTheRule(ArchRule rule) {
        rule.check(CORE);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("samples")
    void theRuleCatchesItsSample(ArchRule rule, String sample, int faults) {
        EvaluationResult result = rule.evaluate(VIOLATIONS);

        assertThat(result.getFailureReport().getDetails())
                .filteredOn(detail -> detail.contains("." + sample))
                .hasSizeGreaterThanOrEqualTo(faults);
    }

    @Test
    void everyRuleHasASample() {
        assertThat(samples().map(sample -> sample.get()[0])).containsExactlyInAnyOrderElementsOf(rules());
    }
}
