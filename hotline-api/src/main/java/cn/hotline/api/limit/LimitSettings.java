package cn.hotline.api.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The rates.
 *
 * @param loginUsername failed logins of one user name
 * @param loginAddress failed logins from one address
 * @param publicAddress citizens' requests from one address
 * @param publicNumber citizens' requests about one order: its code has 8 digits and must not be guessed
 */
@ConfigurationProperties("hotline.limits")
public record LimitSettings(
        @DefaultValue("10/15m") Rate loginUsername,
        @DefaultValue("100/15m") Rate loginAddress,
        @DefaultValue("60/1m") Rate publicAddress,
        @DefaultValue("30/10m") Rate publicNumber) {

    Rate of(Limit limit) {
        return switch (limit) {
            case LOGIN_USERNAME -> loginUsername;
            case LOGIN_ADDRESS -> loginAddress;
            case PUBLIC_ADDRESS -> publicAddress;
            case PUBLIC_NUMBER -> publicNumber;
        };
    }
}
