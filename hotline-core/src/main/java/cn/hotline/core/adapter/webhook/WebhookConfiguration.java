package cn.hotline.core.adapter.webhook;

import cn.hotline.core.reminder.MessageChannel;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The channel outside, where one is configured. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    @Bean
    @ConditionalOnProperty("hotline.notice.webhook.url")
    MessageChannel webhook(WebhookSettings settings) {
        return new Webhook(Objects.requireNonNull(settings.url()), settings.token(), settings.timeout());
    }
}
