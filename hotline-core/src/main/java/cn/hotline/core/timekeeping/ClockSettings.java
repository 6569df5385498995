package cn.hotline.core.timekeeping;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far the machine's clock may be from the database's.
 *
 * @param tolerance beyond it this process breaches, runs and changes nothing and says that it is not well
 */
@ConfigurationProperties("hotline.clock")
public record ClockSettings(@DefaultValue("10s") Duration tolerance) {

    public ClockSettings {
        if (tolerance.isNegative() || tolerance.isZero()) {
            throw new IllegalArgumentException("no two clocks agree to the moment; tolerance " + tolerance);
        }
    }
}
