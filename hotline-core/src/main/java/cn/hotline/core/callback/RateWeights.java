package cn.hotline.core.callback;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the overall rate is put together ({@code hotline.rates.*}): Beijing's district practice with resolution and
 * satisfaction swapped, because satisfaction has to be the main measure.
 *
 * @param mostlySatisfied what 基本满意 counts for in the satisfaction rate
 */
@ConfigurationProperties("hotline.rates")
public record RateWeights(
        @DefaultValue("0.1") BigDecimal response,
        @DefaultValue("0.4") BigDecimal resolution,
        @DefaultValue("0.5") BigDecimal satisfaction,
        @DefaultValue("0.9") BigDecimal mostlySatisfied) {

    /** @throws IllegalArgumentException when satisfaction is not the greatest weight, or the weights do not add up to 1 */
    public RateWeights {
        if (satisfaction.compareTo(response) <= 0 || satisfaction.compareTo(resolution) <= 0) {
            throw new IllegalArgumentException(
                    "hotline.rates.satisfaction must be the greatest weight: satisfaction is the main measure of"
                            + " appraisal");
        }
        if (response.signum() < 0
                || resolution.signum() < 0
                || response.add(resolution).add(satisfaction).compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("the weights of hotline.rates must be positive and add up to 1");
        }
        if (mostlySatisfied.signum() < 0 || mostlySatisfied.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("hotline.rates.mostly-satisfied must lie between 0 and 1");
        }
    }
}
