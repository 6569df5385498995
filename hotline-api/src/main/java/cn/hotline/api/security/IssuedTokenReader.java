package cn.hotline.api.security;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.UnitKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** From a token of the external issuer to an actor, by the claims the configuration names. */
final class IssuedTokenReader implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final String REFERENCE = "[!-~]{1,36}";

    private final SecuritySettings.Oidc settings;
    private final UnitDirectory units;

    IssuedTokenReader(SecuritySettings.Oidc settings, UnitDirectory units) {
        this.settings = settings;
        this.units = units;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Unit unit = units.units().find(token.getClaimAsString(settings.unitClaim()));
        String subject = String.valueOf(token.getSubject());
        Set<Role> roles = roles(token.getClaimAsStringList(settings.rolesClaim()));
        if (unit == null || roles.isEmpty() || !subject.matches(REFERENCE)) {
            throw new InvalidBearerTokenException("the token names no known unit, role or subject");
        }
        String name = Objects.requireNonNullElse(token.getClaimAsString(settings.nameClaim()), subject);
        boolean cityWide = unit.kind() == UnitKind.CENTRE;
        return new ActorAuthentication(new Actor("ex:" + subject, name, roles, unit.code(), cityWide));
    }

    private Set<Role> roles(@Nullable List<String> claimed) {
        return claimed == null
                ? Set.of()
                : claimed.stream()
                        .map(settings.roles()::get)
                        .filter(Objects::nonNull)
                        .filter(role -> role != Role.SYSTEM && role != Role.CITIZEN)
                        .collect(Collectors.toSet());
    }
}
