package cn.hotline.scheduler.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of a process the comparing of new orders with those before them may take.
 *
 * @param every between two looks for orders without a verdict
 * @param share of its time that it works, over 0 and up to 1; the rest it leaves to people
 */
@ConfigurationProperties("hotline.scheduler.linking")
public record LinkingShare(
        @DefaultValue("1s") Duration every,
        @DefaultValue("0.5") double share) {

    public LinkingShare {
        Pace.requireShare("linking", share);
    }
}
