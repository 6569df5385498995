package cn.hotline.core.adapter.redis;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Redis is and how long it may keep a request waiting.
 *
 * @param url such as {@code redis://user:password@host:6379/0}
 * @param timeout for connecting, for an answer and for a free connection, each
 * @param pause how long Redis is left alone after it failed several times in a row
 */
@ConfigurationProperties("hotline.redis")
public record RedisSettings(
        @DefaultValue("redis://127.0.0.1:6379") URI url,
        @DefaultValue("200ms") Duration timeout,
        @DefaultValue("5s") Duration pause,
        @DefaultValue("16") int connections) {}
