package cn.hotline.api.security;

import cn.hotline.core.organisation.UnitDirectory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** How a bearer token is checked, and whom it stands for. */
record BearerReading(JwtDecoder decoder, Converter<Jwt, AbstractAuthenticationToken> reader) {

    /** The issuer is asked for its keys at the first token, not at the start. */
    static BearerReading ofIssuer(SecuritySettings.Oidc oidc, UnitDirectory units, Clock clock) {
        List<OAuth2TokenValidator<Jwt>> checks = new ArrayList<>();
        checks.add(Tokens.lifetime(clock));
        checks.add(new JwtIssuerValidator(oidc.issuerUri()));
        String audience = oidc.audience();
        if (audience != null) {
            checks.add(new JwtClaimValidator<List<String>>("aud", found -> found != null && found.contains(audience)));
        }
        JwtDecoder decoder = new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder issuer =
                    NimbusJwtDecoder.withIssuerLocation(oidc.issuerUri()).build();
            issuer.setJwtValidator(new DelegatingOAuth2TokenValidator<>(checks));
            return issuer;
        });
        return new BearerReading(decoder, new IssuedTokenReader(oidc, units));
    }
}
