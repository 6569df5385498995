package cn.hotline.core.reminder;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices travel.
 *
 * @param gather what happens within that time goes into one message; urgent orders do not wait for it
 * @param kept how long notices are kept
 * @param attempts how often a message is offered to the channel outside before it is parked
 */
@ConfigurationProperties("hotline.notice")
public record NoticeSettings(
        @DefaultValue("1m") Duration gather,
        @DefaultValue("90d") Duration kept,
        @DefaultValue("12") int attempts) {

    public NoticeSettings {
        if (gather.toMillis() < 1 || gather.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("notices are gathered for a millisecond to an hour, not " + gather);
        }
        if (kept.compareTo(Duration.ofDays(1)) < 0 || attempts < 1) {
            throw new IllegalArgumentException("notices are kept for a day and tried once at least");
        }
    }
}
