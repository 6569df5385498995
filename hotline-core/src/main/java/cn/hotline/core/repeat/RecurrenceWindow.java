package cn.hotline.core.repeat;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a new appeal on what was closed shows that the closure was a patch (A20).
 *
 * @param recurrenceDays calendar days after the closure
 */
@ConfigurationProperties("hotline.issue")
public record RecurrenceWindow(@DefaultValue("180") int recurrenceDays) {

    public RecurrenceWindow {
        if (recurrenceDays < 1) {
            throw new IllegalArgumentException("hotline.issue needs recurrence-days >= 1");
        }
    }

    boolean holds(Instant closedAt, Instant reportedAt) {
        return !closedAt.isAfter(reportedAt) && !closedAt.isBefore(reportedAt.minus(Duration.ofDays(recurrenceDays)));
    }
}
