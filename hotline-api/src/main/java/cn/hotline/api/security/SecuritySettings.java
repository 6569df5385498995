package cn.hotline.api.security;

import cn.hotline.core.organisation.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people prove who they are.
 *
 * @param tokenKey secret that signs tokens, the same on all instances; at least 32 bytes
 * @param tokenLifetime how long a login lasts
 * @param openMetrics whether /actuator/prometheus may be read without a token
 * @param oidc an external issuer whose tokens are accepted instead of our own
 */
@ConfigurationProperties("hotline.security")
public record SecuritySettings(
        @Nullable String tokenKey,
        @DefaultValue("8h") Duration tokenLifetime,
        @DefaultValue("false") boolean openMetrics,
        @Nullable Oidc oidc) {

    private static final int KEY_BYTES = 32;

    public SecuritySettings {
        if (tokenKey == null || tokenKey.getBytes(StandardCharsets.UTF_8).length < KEY_BYTES) {
            throw new IllegalArgumentException("hotline.security.token-key must be set, with 32 bytes or more");
        }
    }

    byte[] key() {
        return String.valueOf(tokenKey).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @param issuerUri where the issuer's configuration is found
     * @param audience what tokens must be meant for; null: not checked
     * @param roles from a value of the roles claim to our role; what is not named gives nothing
     */
    public record Oidc(
            String issuerUri,
            @Nullable String audience,
            @DefaultValue("roles") String rolesClaim,
            @DefaultValue("unit") String unitClaim,
            @DefaultValue("name") String nameClaim,
            @DefaultValue Map<String, Role> roles) {}
}
