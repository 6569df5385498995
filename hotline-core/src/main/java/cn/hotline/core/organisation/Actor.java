package cn.hotline.core.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever issues a command or looks at an order.
 *
 * @param ref stable reference that history, access log and idempotency keys name: {@code op:7}, {@code
 *     citizen:2026112100000011}, {@code system}
 * @param unit code of the actor's unit; null for citizens and the system
 * @param cityWide true for staff of the hotline centre, who see every order
 */
public record Actor(
        String ref, String name, Set<Role> roles, @Nullable String unit, boolean cityWide) {

    private static final Actor SYSTEM = new Actor("system", "系统", Set.of(Role.SYSTEM), null, true);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** @throws IllegalArgumentException if a person is given the role of the system or of a citizen */
    public static Actor operator(long id, String name, Set<Role> roles, String unit, boolean cityWide) {
        if (roles.contains(Role.SYSTEM) || roles.contains(Role.CITIZEN)) {
            throw new IllegalArgumentException("no operator account has the roles " + roles);
        }
        return new Actor("op:" + id, name, roles, unit, cityWide);
    }

    /** The appellant of one order, who proved it with the query code. */
    public static Actor citizen(String number) {
        return new Actor("citizen:" + number, "市民", Set.of(Role.CITIZEN), null, false);
    }

    /** The scheduler and the consequences of other commands. */
    public static Actor system() {
        return SYSTEM;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The centre (DISPATCHER or SUPERVISOR at the hotline centre) decides returns, replies and releases. */
    public boolean ofCentre() {
        return cityWide && (has(Role.DISPATCHER) || has(Role.SUPERVISOR));
    }

    public boolean isCitizen() {
        return has(Role.CITIZEN);
    }
}
