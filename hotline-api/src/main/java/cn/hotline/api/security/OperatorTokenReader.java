package cn.hotline.api.security;

import cn.hotline.core.organisation.UnitDirectory;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** From one of our own tokens to the operator as he stands in the directory now. */
@Component
class OperatorTokenReader implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Accounts accounts;
    private final UnitDirectory units;

    OperatorTokenReader(Accounts accounts, UnitDirectory units) {
        this.accounts = accounts;
        this.units = units;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return accounts.enabled(String.valueOf(token.getSubject()))
                .map(operator -> new ActorAuthentication(operator.asActor(units.units())))
                .orElseThrow(() -> new InvalidBearerTokenException("the account is disabled"));
    }
}
