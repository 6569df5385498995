package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.organisation.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Roles joined by commas. */
public class RoleSet extends GatheredColumn<Set<Role>> {

    @Override
    Set<Role> read(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",", -1)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
