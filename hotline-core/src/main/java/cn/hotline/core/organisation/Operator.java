package cn.hotline.core.organisation;

import java.util.Set;

/** An account. The password hash carries its algorithm as prefix, as in {@code {bcrypt}$2a$…}. */
public record Operator(
        long id,
        String username,
        String passwordHash,
        String displayName,
        String unitCode,
        boolean enabled,
        Set<Role> roles) {

    public Actor asActor(Units units) {
        return Actor.operator(
                id, displayName, roles, unitCode, units.get(unitCode).kind() == UnitKind.CENTRE);
    }
}
