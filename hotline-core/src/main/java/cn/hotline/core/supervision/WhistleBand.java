package cn.hotline.core.supervision;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a street should whistle ({@code hotline.whistles.*}), as shares of the orders it leads: below, matters for
 * several departments are carried alone; above, whistles stand in for the street's own work.
 */
@ConfigurationProperties("hotline.whistles")
public record WhistleBand(
        @DefaultValue("0.02") BigDecimal least,
        @DefaultValue("0.30") BigDecimal most) {

    /** Where a street's rate lies. */
    public enum Verdict {
        TOO_FEW("吹哨偏少"),
        WITHIN("正常"),
        TOO_MANY("吹哨偏多");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public WhistleBand {
        if (least.signum() < 0 || most.compareTo(least) < 0) {
            throw new IllegalArgumentException("hotline.whistles: from " + least + " to " + most + " is no band");
        }
    }

    /** Both ends belong to the band; null where there is no rate. */
    @Nullable
    Verdict of(@Nullable BigDecimal rate) {
        if (rate == null) {
            return null;
        }
        return rate.compareTo(least) < 0
                ? Verdict.TOO_FEW
                : rate.compareTo(most) > 0 ? Verdict.TOO_MANY : Verdict.WITHIN;
    }
}
