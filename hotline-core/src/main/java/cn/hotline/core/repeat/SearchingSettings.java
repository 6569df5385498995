package cn.hotline.core.repeat;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much searching for similar appeals may take of a process; who comes beyond it is told to ask again.
 *
 * @param searchesPerSecond with intakes; a city's busiest hour has fewer
 * @param searchesAtOnce that people wait for at one time; more would all be late; 0: one for each processor
 */
@ConfigurationProperties("hotline.intake")
public record SearchingSettings(
        @DefaultValue("10") int searchesPerSecond,
        @DefaultValue("0") int searchesAtOnce) {

    /** With fewer, one that is late would have everybody told to ask again. */
    private static final int FEWEST_AT_ONCE = 2;

    public SearchingSettings {
        if (searchesPerSecond < 1 || searchesAtOnce < 0) {
            throw new IllegalArgumentException("hotline.intake.searches-… must not be negative, per second at least 1");
        }
    }

    int seats() {
        return searchesAtOnce > 0
                ? searchesAtOnce
                : Math.max(FEWEST_AT_ONCE, Runtime.getRuntime().availableProcessors());
    }
}
