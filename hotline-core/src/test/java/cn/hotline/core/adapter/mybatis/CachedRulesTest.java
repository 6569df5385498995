package cn.hotline.core.adapter.mybatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.StatementProbe;
import cn.hotline.core.deadline.DefaultRules;
import cn.hotline.core.rules.RuleVersion;
import cn.hotline.local.Waiting;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class CachedRulesTest {

    private static final Instant FAR_AHEAD = MovableClock.at("2041-01-01T00:00");

    @Autowired
    private CachedRules rules;

    @Autowired
    private DeadlineRuleMapper mapper;

    @Test
    void aNewDatabaseHoldsTheRulesThatOtherTestsUseWithoutOne() {
        assertThat(rules.rules(1)).isEqualTo(DefaultRules.written());
        assertThat(rules.inForce(MovableClock.at("2026-03-02T10:00")).version()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> rules.ofVersion(9_999));
    }

    @Test
    void everyProcessTakesUpANewVersionWithinSeconds() {
        CachedRules other = new CachedRules(mapper);
        int before = other.inForce(FAR_AHEAD).version();
        int version = saved(FAR_AHEAD);

        assertThat(Waiting.until(
                        Duration.ofSeconds(10),
                        () -> other.inForce(FAR_AHEAD).version() == version
                                && rules.inForce(FAR_AHEAD).version() == version))
                .isTrue();
        assertThat(other.inForce(FAR_AHEAD.minusMillis(1)).version())
                .as("until its moment the one before it")
                .isLessThanOrEqualTo(before);
    }

    @Test
    void aPlannedVersionTakesEffectAtItsMomentAlthoughAnotherWasSavedLater() {
        Instant later = FAR_AHEAD.plus(Duration.ofDays(20));
        int planned = saved(later);
        int sooner = saved(later.minus(Duration.ofDays(10)));
        assertThat(rules.inForce(later.minusMillis(1)).version()).isEqualTo(sooner);
        assertThat(rules.inForce(later).version()).isEqualTo(planned);
        rules.takeBack(planned, FAR_AHEAD, "管理员");
        assertThat(rules.inForce(later).version()).isEqualTo(sooner);
    }

    private int saved(Instant from) {
        int version = rules.versions(1).getFirst().version() + 1;
        rules.insert(
                new RuleVersion(version, from, FAR_AHEAD, "op:1", "管理员", "试行", null, null), DefaultRules.written());
        return version;
    }

    @Test
    void askingForTheRulesIsNoStatement() {
        rules.inForce(FAR_AHEAD);
        assertThat(StatementProbe.watch(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        rules.inForce(FAR_AHEAD);
                    }
                }))
                .isEmpty();
    }
}
