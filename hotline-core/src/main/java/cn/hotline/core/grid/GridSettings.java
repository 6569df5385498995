package cn.hotline.core.grid;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The measures of grids and of the chain.
 *
 * @param minHouseholds an urban grid has from these to {@code maxHouseholds}, or about {@code people} (A11)
 * @param tolerance how far from {@code people} is still about as many, as a share
 * @param minWorkers beside one head (A12)
 * @param steward working time until a matter counts as overdue with the lane steward, and so on upwards (A6)
 * @param handUpOverdue an overdue matter is handed up at once; otherwise it is only shown
 */
@ConfigurationProperties("hotline.grid")
public record GridSettings(
        @DefaultValue("300") int minHouseholds,
        @DefaultValue("500") int maxHouseholds,
        @DefaultValue("1000") int people,
        @DefaultValue("0.2") double tolerance,
        @DefaultValue("2") int minWorkers,
        @DefaultValue("3") int maxWorkers,
        @DefaultValue("4h") Duration steward,
        @DefaultValue("7h") Duration laneChief,
        @DefaultValue("14h") Duration streetChief,
        @DefaultValue("true") boolean handUpOverdue) {

    Duration timeAt(MatterLevel level) {
        return switch (level) {
            case STEWARD -> steward;
            case LANE_CHIEF -> laneChief;
            case STREET_CHIEF -> streetChief;
        };
    }
}
