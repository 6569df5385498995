package cn.hotline.core.supervision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whistles blown from {@code from}, inclusive, to {@code to}, exclusive, and who came, as of now.
 *
 * @param total all streets; @param arrivals all departments
 */
public record WhistleReport(
        Instant asOf,
        Instant from,
        Instant to,
        BigDecimal least,
        BigDecimal most,
        Street total,
        List<Street> streets,
        Arrivals arrivals,
        List<Department> departments) {

    public WhistleReport {
        streets = List.copyOf(streets);
        departments = List.copyOf(departments);
    }

    /**
     * @param orders led: dispatches to the street in the span, as in the report of first times
     * @param calls departments named by the whistles
     * @param rate whistles ÷ orders with four decimals; null without an order
     * @param verdict where the rate lies in the band; null without a rate, and for the total
     */
    public record Street(
            @Nullable String code,
            String name,
            long orders,
            long whistles,
            long calls,
            @Nullable BigDecimal rate,
            WhistleBand.@Nullable Verdict verdict,
            @Nullable String verdictLabel) {}

    /**
     * @param owed in time, late and absent
     * @param punctuality in time ÷ owed with four decimals; null where nothing was owed
     * @param meanScore of those scored, 1 to 5
     */
    public record Arrivals(
            long calls,
            long owed,
            long inTime,
            long late,
            long absent,
            long pending,
            long contested,
            long relieved,
            long lapsed,
            @Nullable BigDecimal punctuality,
            long scored,
            @Nullable BigDecimal meanScore) {}

    public record Department(String code, String name, Arrivals arrivals) {}
}
