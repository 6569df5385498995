package cn.hotline.core.grid;

import static cn.hotline.core.organisation.OrganisationRefused.Reason.NOT_PERMITTED;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has a matter in hand: the holder of the post, or the unit that stands in for it. */
@Component
final class ChainAccess {

    private final GridStore store;
    private final GridAccess access;

    ChainAccess(GridStore store, GridAccess access) {
        this.store = store;
        this.access = access;
    }

    /** @throws OrganisationRefused when the actor sees it but has it not in hand, or as if there were none */
    void refuseUnlessHolds(Matter matter, Actor actor) {
        refuseStranger(matter, actor);
        if (!holdsPost(matter, actor) && !standsIn(matter, actor)) {
            throw new OrganisationRefused(
                    NOT_PERMITTED, "事项现由" + matter.standing().level().label() + "办理，您不能代办");
        }
    }

    void refuseStranger(Matter matter, Actor actor) {
        if (!access.sees(actor, matter.concern().unit()) && !holdsPost(matter, actor)) {
            throw ChainDesk.unknown();
        }
    }

    private boolean holdsPost(Matter matter, Actor actor) {
        return store.holders(places(matter)).stream()
                .filter(post -> post.role() == matter.standing().level().post())
                .anyMatch(post -> actor.ref().equals("op:" + post.operator()));
    }

    private List<String> places(Matter matter) {
        List<String> places = new ArrayList<>();
        places.add(matter.concern().lane());
        Lane lane = store.lane(matter.concern().lane());
        if (lane != null && lane.street() != null) {
            places.add(lane.street());
        }
        return places;
    }

    /** A grid or the community for the lane, its street office or town for the street chief. */
    private boolean standsIn(Matter matter, Actor actor) {
        Units units = access.units();
        @Nullable Unit own = units.find(actor.unit());
        if (own == null || !GridAccess.works(actor)) {
            return false;
        }
        String community = matter.concern().unit();
        return switch (matter.standing().level()) {
            case STEWARD -> units.isAtOrBelow(own.code(), community);
            case LANE_CHIEF -> own.kind() == UnitKind.COMMUNITY && own.code().equals(community);
            case STREET_CHIEF -> own.kind().isTownLevel() && units.isAtOrBelow(community, own.code());
        };
    }
}
