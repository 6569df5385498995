package cn.hotline.core.repeat;

import java.util.EnumMap;
import java.util.Map;

/**
 * The signs of one comparison.
 *
 * @param values those that are not 0
 * @param meaning whether vectors were compared
 */
record Signs(Map<Sign, Double> values, boolean meaning) {

    static Signs none(boolean meaning) {
        return new Signs(new EnumMap<>(Sign.class), meaning).put(Sign.ALWAYS, 1);
    }

    Signs put(Sign sign, double value) {
        if (value != 0) {
            values.put(sign, value);
        }
        return this;
    }

    Signs putIf(Sign sign, boolean seen) {
        return put(sign, seen ? 1 : 0);
    }

    boolean has(Sign sign) {
        return values.containsKey(sign);
    }

    /** How likely both appeals are about one issue, 0 to 1. */
    double score(Weights weights) {
        double sum = 0;
        for (Map.Entry<Sign, Double> sign : values.entrySet()) {
            sum += weights.of(sign.getKey(), meaning) * sign.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
