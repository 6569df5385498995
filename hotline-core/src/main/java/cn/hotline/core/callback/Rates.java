package cn.hotline.core.callback;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The three rates and the overall one, as shares of 1 with four decimals; the denominator of all is the valid callbacks.
 *
 * @param response 响应率; @param resolution 解决率; @param satisfaction 满意率
 */
public record Rates(BigDecimal response, BigDecimal resolution, BigDecimal satisfaction, BigDecimal overall) {

    private static final int DECIMALS = 4;

    /** @return null without a valid callback: no rate is not a rate of 0 */
    static @Nullable Rates of(CallbackTally tally, RateWeights weights) {
        if (tally.valid() == 0) {
            return null;
        }
        BigDecimal response = share(BigDecimal.valueOf(tally.contacted()), tally);
        BigDecimal resolution = share(BigDecimal.valueOf(tally.solved()), tally);
        BigDecimal pleased = BigDecimal.valueOf(tally.satisfied())
                .add(weights.mostlySatisfied().multiply(BigDecimal.valueOf(tally.mostlySatisfied())));
        BigDecimal satisfaction = share(pleased, tally);
        BigDecimal overall = response.multiply(weights.response())
                .add(resolution.multiply(weights.resolution()))
                .add(satisfaction.multiply(weights.satisfaction()));
        return new Rates(rounded(response), rounded(resolution), rounded(satisfaction), rounded(overall));
    }

    private static BigDecimal share(BigDecimal part, CallbackTally tally) {
        return part.divide(BigDecimal.valueOf(tally.valid()), MathContext.DECIMAL64);
    }

    private static BigDecimal rounded(BigDecimal share) {
        return share.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
