package cn.hotline.core.reminder;

import cn.hotline.core.organisation.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The people of one unit who are told of something, by their roles. */
public enum Audience {
    HANDLERS(Role.HANDLER),
    LEADERS(Role.UNIT_LEADER),
    UNIT_STAFF(Role.HANDLER, Role.UNIT_LEADER),
    DISPATCHERS(Role.DISPATCHER),
    SUPERVISORS(Role.SUPERVISOR);

    private final Set<Role> roles;

    Audience(Role first, Role... others) {
        roles = EnumSet.of(first, others);
    }

    /** All that somebody with these roles belongs to. */
    public static List<Audience> of(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(audience -> audience.roles.stream().anyMatch(roles::contains))
                .toList();
    }

    /** Of the centre, whichever unit an order is with. */
    boolean ofCentre() {
        return this == DISPATCHERS || this == SUPERVISORS;
    }
}
