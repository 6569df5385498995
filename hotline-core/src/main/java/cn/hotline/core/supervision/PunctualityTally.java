package cn.hotline.core.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many deadlines were met.
 *
 * @param owed in time and late; the denominator of the rate
 * @param late done late and still open; @param openLate of these, still open as of the moment of the report
 * @param excused urgent feedback that a supervisor excused, in time or not; apart, not owed
 * @param cancelled became pointless before they were due; not owed
 */
public record PunctualityTally(long owed, long inTime, long late, long openLate, long excused, long cancelled) {

    static final PunctualityTally NONE = new PunctualityTally(0, 0, 0, 0, 0, 0);
    private static final int DECIMALS = 4;

    PunctualityTally plus(ClockOutcome outcome, long n) {
        return switch (outcome) {
            case IN_TIME -> new PunctualityTally(owed + n, inTime + n, late, openLate, excused, cancelled);
            case DONE_LATE -> new PunctualityTally(owed + n, inTime, late + n, openLate, excused, cancelled);
            case OPEN_LATE -> new PunctualityTally(owed + n, inTime, late + n, openLate + n, excused, cancelled);
            case EXCUSED -> new PunctualityTally(owed, inTime, late, openLate, excused + n, cancelled);
            case CANCELLED -> new PunctualityTally(owed, inTime, late, openLate, excused, cancelled + n);
            case PENDING -> this;
        };
    }

    /** In time of those owed, as a share of 1 with four decimals; null where nothing was owed. */
    @Nullable
    BigDecimal rate() {
        return owed == 0
                ? null
                : BigDecimal.valueOf(inTime).divide(BigDecimal.valueOf(owed), DECIMALS, RoundingMode.HALF_UP);
    }
}
