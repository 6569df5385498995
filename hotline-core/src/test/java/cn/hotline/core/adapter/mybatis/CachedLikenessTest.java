package cn.hotline.core.adapter.mybatis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.StatementProbe;
import cn.hotline.core.repeat.AppliedTuning;
import cn.hotline.core.repeat.LikenessSettings;
import cn.hotline.core.repeat.TuningQuality;
import cn.hotline.local.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class CachedLikenessTest {

    private static final Instant AT = MovableClock.at("2026-03-02T10:00");

    @Autowired
    private LikenessSettings configured;

    @Autowired
    private CachedLikeness likeness;

    @Autowired
    private TuningMapper mapper;

    @Test
    void everyProcessGoesByWhatWasAppliedWithinSecondsAndByTheConfigurationWhenItIsTakenBack() {
        CachedLikeness other = new CachedLikeness(mapper, configured);
        assertThat(other.inForce()).isEqualTo(configured);
        AppliedTuning tuning = tuning(Math.max(configured.version(), mapper.highest()) + 1);
        mapper.insert(tuning);
        likeness.forget();
        assertThat(likeness.inForce()).as("here at once").isEqualTo(tuning.settings());
        assertThat(mapper.find(tuning.version())).isEqualTo(tuning);
        assertThat(Waiting.until(Duration.ofSeconds(10), () -> other.inForce().equals(tuning.settings())))
                .isTrue();
        mapper.takeBack(tuning.version(), AT, "op:1", "管理员");
        likeness.forget();
        assertThat(likeness.inForce()).isEqualTo(configured);
    }

    @Test
    void askingWhatIsInForceIsNoStatement() {
        likeness.inForce();
        assertThat(StatementProbe.watch(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        likeness.inForce();
                    }
                }))
                .isEmpty();
    }

    private static AppliedTuning tuning(int version) {
        TuningQuality quality = new TuningQuality(0.75, 0.35, 9, 0, 1, 1, 0.9);
        Map<String, Double> signs = Map.of("SAME_NAME", 1.1234567890123, "NO_LONGER_KNOWN", 1.0);
        return new AppliedTuning(
                version, 0.7, 0.3, 0.15, signs, 20, 21, quality, quality, AT, "op:1", "管理员", null, null, null);
    }
}
