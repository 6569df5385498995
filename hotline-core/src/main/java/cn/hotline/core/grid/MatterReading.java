package cn.hotline.core.grid;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.reading.Cursor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at matters on their way. */
@Service
@Transactional(readOnly = true)
public class MatterReading {

    private final MatterStore store;
    private final ChainAccess chain;
    private final GridAccess access;
    private final LaneDesk lanes;

    MatterReading(MatterStore store, ChainAccess chain, GridAccess access, LaneDesk lanes) {
        this.store = store;
        this.chain = chain;
        this.access = access;
        this.lanes = lanes;
    }

    /** What somebody looks for; null: any. */
    public record Filter(
            @Nullable String unit,
            @Nullable String lane,
            @Nullable MatterState state,
            @Nullable MatterLevel level,
            boolean overdue) {}

    /** @throws OrganisationRefused when there is none, or it is none of the actor's business */
    public MatterView one(long id, Actor actor) {
        Matter matter = store.matter(id);
        if (matter == null) {
            throw ChainDesk.unknown();
        }
        chain.refuseStranger(matter, actor);
        return MatterView.of(matter, store.steps(id));
    }

    /** The latest first. @throws Refusal.InvalidCommand when there is no such lane */
    public Page<MatterView> list(Filter filter, @Nullable String cursor, int limit, Actor actor) {
        if (filter.lane() != null && lanes.find(filter.lane()) == null) {
            throw new Refusal.InvalidCommand("lane", "unknown-lane", "没有这条街巷");
        }
        List<String> units = filter.unit() == null && actor.cityWide() ? null : communities(filter.unit(), actor);
        if (units != null && units.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        MatterStore.Search search =
                new MatterStore.Search(units, filter.state(), filter.level(), filter.overdue(), filter.lane());
        List<Matter> found = store.matters(search, Cursor.below(cursor), limit);
        return new Page<>(
                found.stream().map(matter -> MatterView.of(matter, List.of())).toList(),
                found.size() < limit ? null : Cursor.of(found.getLast().id()));
    }

    private List<String> communities(@Nullable String below, Actor actor) {
        return access.units().all().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNITY)
                .map(Unit::code)
                .filter(code -> below == null || access.units().isAtOrBelow(code, below))
                .filter(code -> access.sees(actor, code))
                .toList();
    }
}
