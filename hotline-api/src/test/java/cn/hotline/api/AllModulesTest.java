package cn.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.architecture.HouseRules;
import cn.hotline.architecture.ProductionClasses;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house, over core, scheduler and api at once; their samples are tried where the rules stand. */
class AllModulesTest {

    private static final JavaClasses SHIPPED = ProductionClasses.imported();

    static List<ArchRule> rules() {
        return HouseRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyModuleKeepsTheRule(ArchRule rule) {
        rule.check(SHIPPED);
    }

    @Test
    void everyModuleIsLookedAt() {
        assertThat(SHIPPED.contain("cn.hotline.core.HotlineCore")).isTrue();
        assertThat(SHIPPED.contain("cn.hotline.scheduler.SchedulerApplication")).isTrue();
        assertThat(SHIPPED.contain("cn.hotline.api.HotlineApplication")).isTrue();
        assertThat(SHIPPED.contain("cn.hotline.architecture.HouseRules")).isFalse();
    }
}
