package cn.hotline.core.grid;

import static cn.hotline.core.organisation.OrganisationRefused.Reason.PLACE_UNKNOWN;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Codes;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where streets and lanes are entered and their chiefs and stewards named (A6). */
@Service
public class LaneDesk {

    private final GridChanges changes;
    private final GridStore store;
    private final GridAccess access;
    private final FieldCheck fields;

    LaneDesk(GridChanges changes, GridStore store, GridAccess access, FieldCheck fields) {
        this.changes = changes;
        this.store = store;
        this.access = access;
        this.fields = fields;
    }

    /** @throws Refusal.InvalidCommand when the unit or the street is none that fits */
    public LaneView enter(NewLane draft, Actor actor) {
        fields.refuseUnlessRight(draft);
        Lane lane = draft.lane();
        if (!Codes.isCode(lane.code())) {
            throw new Refusal.InvalidCommand("code", "bad-code", "代码只能由字母、数字和连字符组成，不超过 20 位");
        }
        Unit unit = access.units().find(lane.unit());
        boolean fits = unit != null
                && unit.opened()
                && (lane.kind() == LaneKind.LANE
                        ? unit.kind() == UnitKind.COMMUNITY
                        : unit.kind().isTownLevel());
        if (!fits) {
            throw new Refusal.InvalidCommand("unit", "unknown-unit", "巷须在现有社区之内，街须在现有街道（镇）之内");
        }
        access.refuseUnlessArranges(actor, lane.unit());
        Lane street = find(lane.street());
        boolean leads = street != null && lane.kind() == LaneKind.LANE && street.kind() == LaneKind.STREET;
        if (lane.street() != null && !leads) {
            throw new Refusal.InvalidCommand("street", "unknown-street", "没有这条街；街本身不再属于另一条街");
        }
        changes.enter(lane, actor);
        return view(lane.code(), actor);
    }

    public LaneView appoint(String code, Appointment draft, @Nullable String key, Actor actor) {
        fields.refuseUnlessRight(draft);
        Lane lane = lane(code, actor);
        access.refuseUnlessArranges(actor, lane.unit());
        boolean fits = lane.kind() == LaneKind.STREET
                ? draft.role() == PostRole.STREET_CHIEF
                : draft.role() == PostRole.LANE_CHIEF || draft.role() == PostRole.STEWARD;
        if (!fits) {
            throw new Refusal.InvalidCommand("role", "wrong-role", "街设街长，巷设巷长和小巷管家");
        }
        changes.appoint(code, draft, key, actor);
        return view(code, actor);
    }

    public LaneView vacate(String code, long post, Actor actor) {
        Lane lane = lane(code, actor);
        access.refuseUnlessArranges(actor, lane.unit());
        Post held = store.post(post);
        if (held == null || !held.place().equals(code)) {
            throw new OrganisationRefused(PLACE_UNKNOWN, "没有这一任职");
        }
        changes.vacate(held, actor);
        return view(code, actor);
    }

    public LaneView view(String code, Actor actor) {
        return views(List.of(lane(code, actor))).getFirst();
    }

    public List<PlaceChange> changes(String code, Actor actor) {
        return store.changes(lane(code, actor).code(), 200);
    }

    /**
     * Those of a unit and of what lies below it, by code.
     *
     * @throws Refusal.InvalidCommand when no page ended there
     */
    public Page<LaneView> list(@Nullable String below, @Nullable String after, int limit, Actor actor) {
        if (after != null && !Codes.isCode(after)) {
            throw new Refusal.InvalidCommand("cursor", "bad-cursor", "分页标记无效");
        }
        List<String> units = access.units().all().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNITY || unit.kind().isTownLevel())
                .map(Unit::code)
                .filter(code -> below == null || access.units().isAtOrBelow(code, below))
                .filter(code -> access.sees(actor, code))
                .toList();
        if (units.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        List<Lane> lanes = store.lanes(units, after == null ? "" : after, limit);
        return new Page<>(
                views(lanes), lanes.size() < limit ? null : lanes.getLast().code());
    }

    /** @throws OrganisationRefused when there is none, or it is none of the actor's business */
    Lane lane(String code, Actor actor) {
        Lane lane = find(code);
        if (lane == null) {
            throw new OrganisationRefused(PLACE_UNKNOWN, "没有这条街巷");
        }
        access.refuseStranger(actor, lane.unit());
        return lane;
    }

    @Nullable
    Lane find(@Nullable String code) {
        return code != null && Codes.isCode(code) ? store.lane(code) : null;
    }

    private List<LaneView> views(List<Lane> lanes) {
        if (lanes.isEmpty()) {
            return List.of();
        }
        Map<String, List<Post>> posts = store
                .holders(lanes.stream().map(Lane::code).toList())
                .stream()
                .collect(Collectors.groupingBy(Post::place));
        return lanes.stream()
                .map(lane -> new LaneView(
                        lane.code(),
                        lane.name(),
                        lane.kind(),
                        lane.kind().label(),
                        lane.street(),
                        lane.unit(),
                        access.units().get(lane.unit()).name(),
                        posts.getOrDefault(lane.code(), List.of()).stream()
                                .map(GridView.Holder::of)
                                .toList()))
                .toList();
    }
}
