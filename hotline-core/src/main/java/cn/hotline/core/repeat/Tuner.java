package cn.hotline.core.repeat;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Fits weights and thresholds to what people confirmed and refused, not further from the present ones than needed. */
final class Tuner {

    private static final int STEPS = 2_000;
    private static final double STEP = 0.5;

    /** How strongly a weight is held where it is; so few examples change little. */
    private static final double INERTIA = 0.05;

    /** What is joined by the machine must be right this often. */
    private static final double RIGHT = 0.98;

    private static final double SUGGESTED = 0.5;

    private final LikenessSettings present;

    Tuner(LikenessSettings present) {
        this.present = present;
    }

    /** As the examples would have it. */
    LikenessSettings fitted(List<Example> examples, int version) {
        Map<Sign, Double> weights = new EnumMap<>(present.weights().meaning());
        for (int step = 0; step < STEPS; step++) {
            descend(weights, examples);
        }
        LikenessSettings weighed =
                new LikenessSettings(version, present.linkAt(), present.suggestAt(), present.company(), weights);
        double link = lowestThatIsRight(weighed, examples);
        return new LikenessSettings(version, link, Math.min(link, link * SUGGESTED), weighed.company(), weights);
    }

    /** One step down the slope of the logistic loss, which is drawn back to the present weights. */
    private void descend(Map<Sign, Double> weights, List<Example> examples) {
        Map<Sign, Double> slope = new EnumMap<>(Sign.class);
        Weights now = new Weights(weights, Map.of());
        for (Example example : examples) {
            double error = example.signs().score(now) - (example.same() ? 1 : 0);
            example.signs().values().forEach((sign, value) -> slope.merge(sign, error * value, Double::sum));
        }
        Weights home = present.weights();
        weights.replaceAll((sign, weight) -> weight
                - STEP
                        * (slope.getOrDefault(sign, 0.0) / examples.size()
                                + INERTIA / Math.sqrt(examples.size()) * (weight - home.of(sign, true))));
    }

    private double lowestThatIsRight(LikenessSettings weighed, List<Example> examples) {
        Weights weights = weighed.weights();
        List<Example> best = examples.stream()
                .sorted(Comparator.comparingDouble(
                                (Example example) -> example.signs().score(weights))
                        .reversed())
                .toList();
        double lowest = 1;
        int right = 0;
        for (int i = 0; i < best.size(); i++) {
            right += best.get(i).same() ? 1 : 0;
            if (best.get(i).same() && right >= RIGHT * (i + 1)) {
                lowest = best.get(i).signs().score(weights);
            }
        }
        return Math.clamp(lowest, SUGGESTED, 1);
    }
}
