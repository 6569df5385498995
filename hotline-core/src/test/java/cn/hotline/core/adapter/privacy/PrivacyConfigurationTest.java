package cn.hotline.core.adapter.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.privacy.FieldCipher;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PrivacyConfigurationTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @EnableConfigurationProperties(PrivacyProperties.class)
    static class Keys {}

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(PrivacyConfiguration.class, Keys.class);

    @Test
    void startsWithItsKeys() {
        context.withPropertyValues("hotline.privacy.key=" + KEY, "hotline.privacy.hash-key=" + KEY)
                .run(started -> assertThat(started).hasSingleBean(FieldCipher.class));
    }

    @Test
    void refusesToStartWithoutAKeyAndSaysWhichOne() {
        context.withPropertyValues("hotline.privacy.hash-key=" + KEY)
                .run(refused -> assertThat(refused)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("hotline.privacy.key is not set"));
        context.withPropertyValues("hotline.privacy.key=" + KEY, "hotline.privacy.hash-key=short")
                .run(refused -> assertThat(refused)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("hotline.privacy.hash-key is not"));
    }
}
