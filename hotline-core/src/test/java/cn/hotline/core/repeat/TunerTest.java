package cn.hotline.core.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TunerTest {

    private final LikenessSettings present = new LikenessSettings(3, 0.75, 0.35, 0.3, Map.of());

    @Test
    void learnsThatTheHouseMeansTheSameIssueWhereTheNameIsTheSame() {
        List<Example> fitting = examples(0);
        List<Example> heldOut = examples(1);
        LikenessSettings fitted = new Tuner(present).fitted(fitting, 4);
        TuningQuality before = TuningQuality.of(present, heldOut);
        TuningQuality after = TuningQuality.of(fitted, heldOut);
        assertThat(after.wrong()).isLessThanOrEqualTo(before.wrong());
        assertThat(after.recall()).isGreaterThan(before.recall());
        assertThat(fitted.version()).isEqualTo(4);
        assertThat(fitted.weights().of(Sign.SAME_NAME, true)).isGreaterThan(Sign.SAME_NAME.weight());
    }

    @Test
    void aFewExamplesChangeLittle() {
        LikenessSettings fitted = new Tuner(present).fitted(examples(0).subList(0, 2), 4);
        for (Sign sign : Sign.values()) {
            assertThat(Math.abs(fitted.weights().of(sign, true) - sign.weight()))
                    .isLessThan(8);
        }
    }

    private static List<Example> examples(int seed) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean same = i % 2 == 0;
            Signs signs = Signs.none(true)
                    .put(Sign.TEXT_MEANING, 0.75 + 0.002 * ((i + seed) % 20))
                    .put(Sign.TITLE_MEANING, 0.7)
                    .put(Sign.SHARED_WORDS, 0.2)
                    .put(Sign.TITLE_IN_TEXT, 0.3)
                    .putIf(Sign.SAME_NAME, same)
                    .putIf(Sign.OTHER_NAME, !same);
            examples.add(new Example(signs, same));
        }
        return examples;
    }
}
