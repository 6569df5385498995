package cn.hotline.core.supervision;

import cn.hotline.core.deadline.ClockKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How punctual each unit was with what fell due from {@code from}, inclusive, to {@code to}, exclusive. The centre's own
 * clocks stand in a line of the centre: no unit pays for its time, nor the centre for a unit's.
 *
 * @param total every clock once; @param units each with what lies below it
 */
public record PunctualityReport(Instant asOf, Instant from, Instant to, List<Duty> total, List<Line> units) {

    public PunctualityReport {
        total = List.copyOf(total);
        units = List.copyOf(units);
    }

    /**
     * One duty: to sign, to contact, to feed back, to close (which is met by the reply) and so on.
     *
     * @param rate in time of those owed, as a share of 1 with four decimals; null where nothing was owed
     */
    public record Duty(
            ClockKind kind,
            String name,
            PunctualityTally tally,
            @Nullable BigDecimal rate) {}

    public record Line(String code, String name, List<Duty> duties) {

        public Line {
            duties = List.copyOf(duties);
        }
    }
}
