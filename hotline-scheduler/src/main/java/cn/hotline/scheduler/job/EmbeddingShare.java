package cn.hotline.scheduler.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the processes the computing of missing vectors may take.
 *
 * @param every between two looks for orders without a vector
 * @param lanes that compute at the same time, in one process or in several, each on one thread; 0: none is computed
 * @param batch orders in one transaction
 * @param share of its time that a lane computes, over 0 and up to 1; the rest it leaves to people
 */
@ConfigurationProperties("hotline.scheduler.embedding")
public record EmbeddingShare(
        @DefaultValue("1s") Duration every,
        @DefaultValue("1") int lanes,
        @DefaultValue("8") int batch,
        @DefaultValue("0.5") double share) {

    public EmbeddingShare {
        Pace.requireShare("embedding", share);
        if (batch < 1 || lanes < 0) {
            throw new IllegalArgumentException("hotline.scheduler.embedding: batch is at least 1, lanes at least 0");
        }
    }
}
