package cn.hotline.core.grid;

import static cn.hotline.core.organisation.OrganisationRefused.Reason.NOT_PERMITTED;
import static cn.hotline.core.organisation.OrganisationRefused.Reason.PLACE_UNKNOWN;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.Units;
import org.springframework.stereotype.Component;

/** Whose business a grid or lane is: its own unit's, those above and below it, and the centre's. */
@Component
final class GridAccess {

    private final UnitDirectory directory;

    GridAccess(UnitDirectory directory) {
        this.directory = directory;
    }

    Units units() {
        return directory.units();
    }

    boolean sees(Actor actor, String unit) {
        String own = actor.unit();
        return actor.cityWide() || own != null && (units().isAtOrBelow(unit, own) || units().isAtOrBelow(own, unit));
    }

    /** @throws OrganisationRefused as if there were none, when it is none of the actor's business */
    void refuseStranger(Actor actor, String unit) {
        if (!sees(actor, unit)) {
            throw new OrganisationRefused(PLACE_UNKNOWN, "没有这一网格或街巷");
        }
    }

    /** The administrator arranges everything, a unit what lies at or below it. */
    void refuseUnlessArranges(Actor actor, String unit) {
        refuseStranger(actor, unit);
        String own = actor.unit();
        boolean ofUnit = works(actor) && own != null && units().isAtOrBelow(unit, own);
        if (!actor.has(Role.ADMIN) && !ofUnit) {
            throw new OrganisationRefused(NOT_PERMITTED, "只有系统管理员和所属社区、街道（镇）可以调整");
        }
    }

    static boolean works(Actor actor) {
        return actor.has(Role.HANDLER) || actor.has(Role.UNIT_LEADER);
    }
}
