package cn.hotline.api.organisation;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.workorder.CommandKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who am I and what may I do. */
@RestController
class MeController {

    private final UnitDirectory units;

    MeController(UnitDirectory units) {
        this.units = units;
    }

    record RoleName(Role role, String label) {}

    record CommandName(String command, String label) {}

    /** @param commands what the roles allow; state, unit and rules decide for each order */
    record Me(
            String ref,
            String name,
            List<RoleName> roles,
            @Nullable UnitName unit,
            boolean cityWide,
            List<CommandName> commands) {}

    record UnitName(String code, String name, String kind) {}

    @GetMapping("/api/v1/me")
    Me me(Actor actor) {
        Unit unit = units.units().find(actor.unit());
        return new Me(
                actor.ref(),
                actor.name(),
                actor.roles().stream()
                        .sorted()
                        .map(role -> new RoleName(role, role.label()))
                        .toList(),
                unit == null
                        ? null
                        : new UnitName(unit.code(), unit.name(), unit.kind().label()),
                actor.cityWide(),
                Arrays.stream(CommandKind.values())
                        .filter(kind -> kind.permits(actor))
                        .map(kind -> new CommandName(kind.path(), kind.label()))
                        .toList());
    }
}
