package cn.hotline.core.adapter.webhook;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where messages are posted to.
 *
 * @param url without it the box in the application is the only channel
 * @param token sent as bearer token
 */
@ConfigurationProperties("hotline.notice.webhook")
record WebhookSettings(
        @Nullable URI url,
        @Nullable String token,
        @DefaultValue("5s") Duration timeout) {}
